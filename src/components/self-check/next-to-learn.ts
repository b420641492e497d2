import type { PublishedPath } from '../../domain/path/published.ts';
import { STEP_KIND_NAMES } from '../../domain/path/step-kind-names.ts';
import type { CheckItem, CheckPage } from '../../self-check/check-list.ts';
import { byGaps, inPathOrder, type StepToLearn } from '../../self-check/next-to-learn.ts';
import { make } from '../make-element.ts';

/** So many steps are shown; the path has the rest. */
const SHOWN = 8;
/** So many names of gaps are written beside a step. */
const NAMED = 3;

/** What the next steps follow from. */
interface Ground {
  /** The sizes of the gaps under the ids of their items. */
  sizes: ReadonlyMap<string, number>;
  /** Ids of the steps that are done. */
  done: ReadonlySet<string>;
  items: readonly CheckItem[];
}

function stepItem({ step, gaps }: StepToLearn, items: readonly CheckItem[]): HTMLElement {
  const names = gaps.slice(0, NAMED).flatMap((id) => items.find((item) => item.id === id)?.name ?? []);
  const others = gaps.length - names.length;
  return make(
    'li',
    {},
    make('span', { class: 'chip' }, STEP_KIND_NAMES[step.kind]),
    make('a', { href: step.href }, step.title),
    ...(names.length > 0
      ? [
          make(
            'span',
            { class: 'for-gaps' },
            `これから伸ばすところ: ${names.join('、')}${others > 0 ? ` ほか${others}` : ''}`,
          ),
        ]
      : []),
  );
}

/** The section 次に学ぶとよいこと: a choice of path where there are several, a switch for the order, and the steps. */
export class NextToLearn {
  #box: HTMLElement;
  #list = make('div');
  #switch = make('input', { type: 'checkbox', checked: true });
  #choice = make('select', { autocomplete: 'off' });
  #status: (text: string) => void;
  #paths: CheckPage['paths'];
  #loaded = new Map<string, PublishedPath | 'failed'>();
  #ground: Ground = { sizes: new Map(), done: new Set(), items: [] };

  /**
   * @param box where it is drawn
   * @param role the reader's own role; the path to begin with
   * @param status announces what a change of the order did
   */
  constructor(box: HTMLElement, paths: CheckPage['paths'], role: string | null, status: (text: string) => void) {
    this.#box = box;
    this.#paths = paths;
    this.#status = status;
    this.#switch.addEventListener('change', () => {
      this.#draw();
      this.#status(
        this.#switch.checked
          ? '学習パスの手順を、違いの大きいものから並べました。'
          : '学習パスの手順を、もとの順に並べました。',
      );
    });
    this.#choice.addEventListener('change', () => void this.#show());
    if (paths.length > 1) {
      this.#choice.append(
        make('option', { value: '' }, '職層を選ぶ'),
        ...paths.map((path) => make('option', { value: path.role, selected: path.role === role }, path.name)),
      );
    }
    const own = make('div', { class: 'check-with no-terms' });
    if (paths.length > 1) own.append(make('label', {}, 'どの職層の学習パスから選ぶか ', this.#choice));
    own.append(make('label', { class: 'switch' }, this.#switch, '違いの大きいものから並べる'));
    this.#box.replaceChildren(own, this.#list);
  }

  /** Shows the steps for new gaps. */
  update(ground: Ground): void {
    this.#ground = ground;
    void this.#show();
  }

  get #path(): CheckPage['paths'][number] | undefined {
    return this.#paths.length > 1 ? this.#paths.find(({ role }) => role === this.#choice.value) : this.#paths[0];
  }

  async #show(): Promise<void> {
    const path = this.#path;
    if (path && !this.#loaded.has(path.role)) {
      try {
        const response = await fetch(path.data);
        if (!response.ok) throw new Error(response.statusText);
        this.#loaded.set(path.role, (await response.json()) as PublishedPath);
      } catch {
        this.#loaded.set(path.role, 'failed');
      }
    }
    this.#draw();
  }

  #draw(): void {
    const path = this.#path;
    const published = path && this.#loaded.get(path.role);
    this.#list.replaceChildren(...this.#content(path, published));
  }

  #content(
    path: CheckPage['paths'][number] | undefined,
    published: PublishedPath | 'failed' | undefined,
  ): HTMLElement[] {
    if (!path) return [make('p', {}, '職層を選ぶと、その学習パスの手順が並びます。')];
    if (!published) return [];
    if (published === 'failed') {
      return [
        make(
          'p',
          {},
          `${path.name}の学習パスを読み込めませんでした。頁を読み込み直してください。付けた印はそのままです。`,
        ),
      ];
    }
    const { sizes, done, items } = this.#ground;
    const steps = (this.#switch.checked ? byGaps : inPathOrder)(published.steps, sizes, done);
    const link = make('a', { href: published.href }, published.title);
    if (steps.length === 0) return [make('p', {}, 'この学習パスの手順は、すべて済んでいます。 ', link)];
    const rest = steps.length - SHOWN;
    return [
      make('ol', { class: 'to-learn' }, ...steps.slice(0, SHOWN).map((step) => stepItem(step, items))),
      make('p', {}, rest > 0 ? `ほかに${rest}の手順があります。すべての手順: ` : '学習パス: ', link),
    ];
  }
}
