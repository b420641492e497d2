import { PROGRESS } from '../../device/shapes/progress.ts';
import { kept } from '../../device/this-browser.ts';
import { today } from '../../device/today.ts';
import { STEP_KIND_NAMES } from '../../domain/path/step-kind-names.ts';
import { markDone, markOpen, openSteps, reconcile } from '../../progress/reconcile.ts';
import { dayInWords } from '../../records/day-in-words.ts';
import { make, makeButton } from '../make-element.ts';
import { startWaiting } from '../waiting-script.ts';

/** A step as the page shows it. */
interface Step {
  id: string;
  title: string;
  href: string;
  /** Whether it is one to begin with; the others are the reader's choice. */
  required: boolean;
  box: HTMLInputElement;
  day: HTMLElement;
}

/** The element around a learning path: a check box for every step, how far one is, what comes next. */
class PathProgress extends HTMLElement {
  #record = kept(PROGRESS);
  #id = '';
  #steps: Step[] = [];
  #moved: Record<string, string | null> = {};
  #next = make('section', { class: 'card card-strong path-next', 'aria-labelledby': 'path-next' });
  #status = make('p', { role: 'status', class: 'visually-hidden' });
  #vanished = make('section', { class: 'vanished', 'aria-label': 'いまの学習パスに無い手順', hidden: true });

  connectedCallback() {
    const path = this.querySelector<HTMLElement>('[data-path]');
    if (!path || this.#id !== '') return;
    this.#id = path.dataset['path'] ?? '';
    this.#moved = JSON.parse(this.querySelector('[data-moved]')?.textContent ?? '{}') as Record<string, string | null>;
    this.#steps = [...path.querySelectorAll<HTMLElement>('li[data-step]')].map((item) => this.#upgrade(item));
    const first = path.querySelector('[data-path-next]');
    if (first) first.replaceWith(this.#next);
    else path.prepend(this.#next);
    path.append(this.#vanished, this.#status);
    this.#record.listen(() => this.#draw());
    this.#draw();
  }

  #upgrade(item: HTMLElement): Step {
    const link = item.querySelector<HTMLAnchorElement>('.step-title > a');
    const box = make('input', { type: 'checkbox' });
    const day = make('span', { class: 'step-day' });
    const step: Step = {
      id: item.dataset['step'] ?? '',
      title: link?.textContent.trim() ?? '',
      href: link?.getAttribute('href') ?? '',
      required: item.closest('[data-optional], [aria-labelledby="optional"]') === null,
      box,
      day,
    };
    box.addEventListener('change', () => this.#mark(step));
    item
      .querySelector('[data-step-tools]')
      ?.append(
        make('label', { class: 'step-done' }, box, '済み', make('span', { class: 'visually-hidden' }, step.title)),
        day,
      );
    return step;
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
    this.#status.textContent = `「${title}」を${box.checked ? '済みにしました' : '済みから外しました'}。${this.#count().words}`;
  }

  /** How many of the steps to begin with are done, and how many of the others. */
  #count() {
    const { done } = this.#today;
    const required = this.#steps.filter((step) => step.required);
    const optional = this.#steps.filter((step) => !step.required);
    const [now, more] = [required, optional].map((steps) => steps.filter(({ id }) => done.has(id)).length);
    const extra = optional.length > 0 ? `（ほかに「余裕があれば」${optional.length}のうち${more}）` : '';
    return {
      done: now ?? 0,
      all: required.length,
      words: `「まず進める」${required.length}の手順のうち${now}が済みました${extra}。`,
    };
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
                    this.#status.textContent = `「${title}」を記録から外しました。`;
                    (this.#vanished.querySelector('button') ?? this.#steps.at(-1)?.box)?.focus();
                  }),
                ),
              ),
            ),
          ]),
    );
    if (this.#record.trouble !== null || this.#record.aside !== null) startWaiting('trouble');
  }

  #drawNext(open: readonly Step[]) {
    const { done, all, words } = this.#count();
    const next = open.find(({ required }) => required) ?? open[0];
    const kind = next && STEP_KIND_NAMES[next.id.split(':', 1)[0] as keyof typeof STEP_KIND_NAMES];
    this.#next.replaceChildren(
      make('h2', { id: 'path-next' }, '次にやること'),
      next
        ? make(
            'p',
            {},
            ...(kind ? [make('span', { class: 'chip' }, kind)] : []),
            make('a', { href: next.href }, next.title),
          )
        : make('p', {}, 'この道の手順は、すべて済みました。'),
      ...(next && !next.required ? [make('p', { class: 'path-count' }, '「まず進める」はすべて済みました。')] : []),
      make('progress', {
        max: String(Math.max(1, all)),
        value: String(done),
        'aria-label': '「まず進める」の済んだ手順',
      }),
      make('p', { class: 'path-count' }, words),
      make(
        'p',
        { class: 'path-count' },
        '印はこのブラウザーの中にだけ残ります。',
        make('a', { href: this.dataset['records'] ?? '' }, '手元の記録'),
      ),
    );
  }
}

customElements.define('path-progress', PathProgress);
