import { PROGRESS } from '../../device/shapes/progress.ts';
import { kept } from '../../device/this-browser.ts';
import { today } from '../../device/today.ts';
import { STEP_KIND_NAMES } from '../../domain/path/step-kind-names.ts';
import { markDone, markOpen, openSteps, reconcile } from '../../progress/reconcile.ts';
import { dayInWords } from '../../records/day-in-words.ts';
import { countInWords } from '../../progress/count-in-words.ts';
import { make, makeButton } from '../make-element.ts';
import { startWaiting } from '../waiting-script.ts';

/** A step as the page shows it. */
interface Step {
  id: string;
  title: string;
  href: string;
  /** 約5分; '' where it cannot be counted. */
  minutes: string;
  /** Whether it is one to begin with; the others are the reader's choice. */
  required: boolean;
  box: HTMLInputElement;
  day: HTMLElement;
}

/** The element around a learning path: keeps the box of every step, tells how far one is and what comes next. */
class PathProgress extends HTMLElement {
  #record = kept(PROGRESS);
  #id = '';
  #steps: Step[] = [];
  #moved: Record<string, string | null> = {};
  #status = this.querySelector('[role="status"]');
  #vanished = make('section', { class: 'vanished', 'aria-label': 'いまの学習パスに無い手順', hidden: true });

  connectedCallback() {
    const path = this.querySelector<HTMLElement>('[data-path]');
    if (!path || this.#id !== '') return;
    this.#id = path.dataset['path'] ?? '';
    this.#moved = JSON.parse(this.querySelector('[data-moved]')?.textContent ?? '{}') as Record<string, string | null>;
    this.#steps = [...path.querySelectorAll<HTMLElement>('li[data-step]')].flatMap((item) => this.#upgrade(item));
    path.append(this.#vanished);
    this.#record.listen(() => this.#draw());
    const { done } = this.#today;
    const early = this.#steps.filter(({ id, box }) => box.checked && !done.has(id));
    this.#draw();
    // Checked while this script was on its way.
    for (const step of early) {
      step.box.checked = true;
      this.#mark(step);
    }
  }

  #upgrade(item: HTMLElement): Step[] {
    const link = item.querySelector<HTMLAnchorElement>('.step-title > a');
    const box = item.querySelector('input');
    const day = item.querySelector<HTMLElement>('.step-day');
    if (!link || !box || !day) return [];
    const step: Step = {
      id: item.dataset['step'] ?? '',
      title: link.textContent.trim(),
      href: link.getAttribute('href') ?? '',
      minutes: item.querySelector('.step-minutes')?.textContent ?? '',
      required: item.closest('[aria-labelledby="optional"]') === null,
      box,
      day,
    };
    box.closest('[data-starts]')?.removeAttribute('data-starts');
    box.addEventListener('change', () => this.#mark(step));
    return [step];
  }

  get #today() {
    return reconcile(this.#record.value, { id: this.#id, steps: this.#steps, moved: this.#moved });
  }

  #mark({ id, title, box }: Step) {
    this.#record.change((progress) =>
      box.checked
        ? markDone(progress, { id, title, path: this.#id, day: today() }, this.#moved)
        : markOpen(progress, id, this.#moved),
    );
    this.#say(`「${title}」を${box.checked ? '済みにしました' : '済みから外しました'}。${this.#count().words}`);
  }

  #say(words: string) {
    if (this.#status) this.#status.textContent = words;
  }

  /** How many of the steps to begin with are done, in words also how many of the others. */
  #count() {
    const { done } = this.#today;
    const count = (steps: readonly Step[]) => ({
      done: steps.filter(({ id }) => done.has(id)).length,
      of: steps.length,
    });
    const required = count(this.#steps.filter((step) => step.required));
    return { ...required, words: countInWords(required, count(this.#steps.filter((step) => !step.required))) };
  }

  #draw() {
    const { done, vanished } = this.#today;
    for (const { id, box, day } of this.#steps) {
      const mark = done.get(id);
      box.checked = mark !== undefined;
      day.textContent = dayInWords(mark?.day ?? null);
    }
    this.#drawNext(openSteps(this.#steps, done));
    this.#vanished.hidden = vanished.length === 0;
    this.#vanished.replaceChildren(
      ...(vanished.length === 0
        ? []
        : [
            make('h2', {}, 'いまの学習パスに無い手順'),
            make(
              'p',
              {},
              '前に済みにしましたが、内容の見直しで、いまのこの道には無い手順です。記録はそのまま残っています。',
            ),
            make(
              'ul',
              {},
              ...vanished.map(({ id, title, day }) =>
                make(
                  'li',
                  {},
                  `${title} `,
                  make('span', { class: 'step-day' }, dayInWords(day)),
                  ' ',
                  makeButton('記録から外す', () => {
                    this.#record.change((progress) => markOpen(progress, id, this.#moved));
                    this.#say(`「${title}」を記録から外しました。`);
                    (this.#vanished.querySelector('button') ?? this.#steps.at(-1)?.box)?.focus();
                  }),
                ),
              ),
            ),
          ]),
    );
    if (this.#record.trouble !== null || this.#record.aside !== null) startWaiting('trouble');
  }

  /** Writes into the box that the page comes with; how far one is keeps its place in it. */
  #drawNext(open: readonly Step[]) {
    const box = this.querySelector('[data-path-next]');
    const bar = box?.querySelector('progress');
    const words = box?.querySelector('[data-path-words]');
    if (!box || !bar || !words) return;
    const count = this.#count();
    bar.value = count.done;
    words.textContent = count.words;
    const next = open.find(({ required }) => required) ?? open[0];
    const kind = next && STEP_KIND_NAMES[next.id.split(':', 1)[0] as keyof typeof STEP_KIND_NAMES];
    const line = next
      ? [
          ...(kind ? [make('span', { class: 'chip' }, kind)] : []),
          make('a', { href: next.href }, next.title),
          ...(next.minutes === '' ? [] : [make('span', { class: 'step-minutes' }, next.minutes)]),
        ]
      : ['この道の手順は、すべて済みました。'];
    const chosen = next && !next.required;
    box.querySelector('h2 + p')?.replaceChildren(...line);
    box.querySelector('[data-path-rest]')?.toggleAttribute('hidden', !chosen);
  }
}

customElements.define('path-progress', PathProgress);
