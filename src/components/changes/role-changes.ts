import { ME } from '../../device/shapes/me.ts';
import { kept } from '../../device/this-browser.ts';
import { concerns } from '../../domain/concerns.ts';
import { make } from '../make-element.ts';

/** The box 自分の職層に関係する変更だけ: hides the other releases of the page, and says how many are left. */
class RoleChanges extends HTMLElement {
  #me = kept(ME);
  #box = this.querySelector('input');
  #status = this.querySelector('[role="status"]');
  #releases = document.querySelectorAll<HTMLElement>('[data-audience]');

  connectedCallback() {
    this.#box?.addEventListener('change', () => this.#draw());
    this.#me.listen(() => this.#draw());
    // A browser that brings a page back may set the box after this script has run.
    addEventListener('pageshow', () => this.#draw());
    this.#draw();
  }

  #draw() {
    const { role } = this.#me.value;
    const names = JSON.parse(this.dataset['names'] ?? '{}') as Record<string, string>;
    const name = role !== null && Object.hasOwn(names, role) ? names[role] : undefined;
    const wanted = this.#box?.checked === true;
    const all = [...this.#releases];
    const shown = wanted && role !== null && name !== undefined ? all.filter(isFor(role)) : all;
    for (const release of all) release.hidden = !shown.includes(release);
    if (!wanted) {
      // What was said about a role that could not be told stays until the box is tried again.
      if (name !== undefined) this.#status?.replaceChildren();
      return;
    }
    if (name !== undefined) {
      this.#status?.replaceChildren(
        shown.length === 0
          ? `${name}に関係する変更は、まだありません（全部で${all.length}件）。印を外すと、全部を表示します。`
          : `${name}に関係する変更は、${all.length}件のうち${shown.length}件です。`,
      );
      return;
    }
    // A box that does nothing must not look as if it did.
    if (this.#box) this.#box.checked = false;
    this.#status?.replaceChildren(...this.#whyNot(role));
  }

  #whyNot(role: string | null): (Node | string)[] {
    const { roles = '', records = '' } = this.dataset;
    if (this.#me.trouble !== null && role === null)
      return [
        '自分の職層の記録を読めないので、全部を表示しています。',
        make('a', { href: records }, '手元の記録で確かめる'),
      ];
    return [
      role === null
        ? '自分の職層が選ばれていないので、全部を表示しています。'
        : '選ばれている職層がこのサイトに見あたらないので、全部を表示しています。',
      make('a', { href: roles }, '職層の頁で「この職層を自分の職層にする」を押す'),
      'と、絞り込めます。',
    ];
  }
}

const isFor = (role: string) => (release: HTMLElement) => concerns(release.dataset['audience'] ?? '', role);

customElements.define('role-changes', RoleChanges);
