import { ME } from '../../device/shapes/me.ts';
import { kept } from '../../device/this-browser.ts';
import { make } from '../make-element.ts';
import { startWaiting } from '../waiting-script.ts';

/** On the page of a role: makes it the reader's own. Around role links (`data-picker`): marks the one that is. */
class MyRole extends HTMLElement {
  #record = kept(ME);
  /** Only on the page of a role. */
  #button = this.querySelector('button');
  #status = this.querySelector('[role="status"]');

  connectedCallback() {
    this.#button?.removeAttribute('data-starts');
    this.#button?.addEventListener('click', () => this.#choose());
    this.#record.listen(() => this.#draw());
    this.#draw();
  }

  get #isMine(): boolean {
    return this.#record.value.role === this.dataset['role'];
  }

  #draw() {
    if (this.#button) this.#button.textContent = this.#isMine ? '自分の職層から外す' : 'この職層を自分の職層にする';
    else this.#markLinks();
    if (this.#record.value.role !== null) startWaiting('next-steps');
    if (this.#status?.textContent === '' && this.#isMine) this.#status.textContent = '自分の職層です。';
  }

  #choose() {
    const { role = '', name = '', records = '' } = this.dataset;
    const mine = !this.#isMine;
    const trouble = this.#record.change((me) => ({ ...me, role: mine ? role : null }));
    this.#status?.replaceChildren(
      mine ? `${name}を自分の職層にしました。` : '自分の職層から外しました。',
      ...(trouble === null
        ? []
        : ['ただし、この選択は保存できませんでした。', make('a', { href: records }, 'わけを手元の記録で確かめる')]),
    );
  }

  #markLinks() {
    const { role } = this.#record.value;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a.role-button')) {
      const [org, , name] = link.pathname.split('/').slice(-4, -1);
      const mine = role !== null && `${org}/${name}` === role;
      link.classList.toggle('mine', mine);
      const chip = link.querySelector('.mine-chip');
      if (mine && !chip) link.append(make('span', { class: 'mine-chip' }, '自分の職層'));
      if (!mine) chip?.remove();
    }
  }
}

customElements.define('my-role', MyRole);
