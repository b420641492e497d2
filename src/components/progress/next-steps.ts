import { ME } from '../../device/shapes/me.ts';
import { PROGRESS } from '../../device/shapes/progress.ts';
import { kept } from '../../device/this-browser.ts';
import { STEP_KIND_NAMES } from '../../domain/path/step-kind-names.ts';
import type { PublishedPath } from '../../domain/path/published.ts';
import { openSteps, reconcile } from '../../progress/reconcile.ts';
import { make } from '../make-element.ts';

const SHOWN = 3;

/** What to do next, by the learning path of the reader's own role. */
class NextSteps extends HTMLElement {
  #me = kept(ME);
  #progress = kept(PROGRESS);
  #paths = new Map<string, PublishedPath | 'failed'>();

  connectedCallback() {
    this.#me.listen(() => void this.#show());
    this.#progress.listen(() => void this.#show());
    void this.#show();
  }

  async #show() {
    const { role } = this.#me.value;
    if (role === null || (this.dataset['role'] ?? role) !== role) {
      this.hidden = true;
      return;
    }
    if (!this.#paths.has(role)) this.#paths.set(role, await this.#load(role));
    // Meanwhile another role may have been chosen.
    if (role === this.#me.value.role) this.#draw(role, this.#paths.get(role));
  }

  async #load(role: string): Promise<PublishedPath | 'failed'> {
    try {
      const response = await fetch(`${this.dataset['base']}paths/${role}.json`);
      return response.ok ? ((await response.json()) as PublishedPath) : 'failed';
    } catch {
      return 'failed';
    }
  }

  #draw(role: string, path: PublishedPath | 'failed' | undefined) {
    const names = JSON.parse(this.dataset['names'] ?? '{}') as Record<string, string>;
    const name = Object.hasOwn(names, role) ? names[role] : undefined;
    this.hidden = false;
    this.replaceChildren(
      make(
        'section',
        { class: 'card card-strong next-steps', 'aria-labelledby': 'next-steps' },
        make('h2', { id: 'next-steps' }, `次にやること${name === undefined ? '' : `（${name}）`}`),
        ...this.#content(path),
      ),
    );
  }

  #content(path: PublishedPath | 'failed' | undefined): HTMLElement[] {
    if (!path || path === 'failed') {
      return [
        make(
          'p',
          {},
          '選んだ職層の学習パスを読み込めませんでした。頁を読み込み直すか、職層を選び直してください。記録はそのままです。',
        ),
      ];
    }
    const { done } = reconcile(this.#progress.value, path);
    const required = path.steps.filter((step) => step.required);
    const open = [...openSteps(required, done), ...openSteps(path.steps, done).filter((step) => !step.required)];
    return [
      open.length > 0
        ? make(
            'ol',
            {},
            ...open
              .slice(0, SHOWN)
              .map((step) =>
                make(
                  'li',
                  {},
                  make('span', { class: 'chip' }, STEP_KIND_NAMES[step.kind]),
                  make('a', { href: step.href }, step.title),
                ),
              ),
          )
        : make('p', {}, '学習パスの手順は、すべて済みました。'),
      make(
        'p',
        { class: 'path-count' },
        `「まず進める」${required.length}の手順のうち${required.filter(({ id }) => done.has(id)).length}が済みました。`,
        make('a', { href: path.href }, '学習パスを開く'),
      ),
    ];
  }
}

customElements.define('next-steps', NextSteps);
