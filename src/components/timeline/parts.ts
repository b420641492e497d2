import type { Trouble } from '../../device/kept.ts';
import type { SENTENCES } from './sentences.ts';

/** A sentence of the page, `data-part="say-…"`. They stand in the page so that they weigh nothing in the script. */
export type Sentence = Trouble | keyof typeof SENTENCES;

/** The places of the page that the timeline fills and asks. */
export interface Parts {
  root: HTMLElement;
  /** What has `data-part` of this name. */
  part: (name: string) => HTMLElement;
  /** The field of this name. */
  field: (name: string) => HTMLInputElement;
  /** The link of a stop of the keys, or else the first one of an item; null where neither is drawn. */
  link: (stop: string | null) => HTMLElement | null;
  /** A sentence of the page. */
  words: (name: Sentence) => string;
  /** Says in the status what happened. */
  say: (words: string) => void;
  tell: (name: Sentence) => void;
}

/** Finds the parts below an element. Each one is there as the page is built. */
export function partsOf(root: HTMLElement): Parts {
  const known = new Map<string, HTMLElement>();
  const part = (name: string) => {
    const found = known.get(name) ?? root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
    known.set(name, found);
    return found;
  };
  const words = (name: Sentence) => part(`say-${name}`).textContent;
  const say = (text: string) => {
    part('status').textContent = text;
  };
  return {
    root,
    part,
    field: (name) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!,
    link: (stop) => root.querySelector(`a[data-stop="${stop}"]`) ?? root.querySelector(`a[data-item="${stop}"]`),
    words,
    say,
    tell: (name) => say(words(name)),
  };
}
