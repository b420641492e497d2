import { KEYS } from '../../device/shapes/keys.ts';
import { kept } from '../../device/this-browser.ts';
import { troubleInWords } from '../../device/trouble-words.ts';

/** Switches the key 「/」 off and on, for this browser. */
class KeySwitch extends HTMLElement {
  #keys = kept(KEYS);

  connectedCallback() {
    const box = this.querySelector('input')!;
    this.hidden = false;
    this.#keys.listen(() => (box.checked = this.#keys.value.slash));
    box.checked = this.#keys.value.slash;
    box.addEventListener('change', () => {
      const trouble = this.#keys.change(() => ({ slash: box.checked }));
      const words = box.checked ? '「/」のキーで検索欄へ移ります。' : '「/」のキーを押しても、検索欄へ移りません。';
      this.querySelector('[role="status"]')!.textContent =
        trouble === null ? words : troubleInWords(trouble, KEYS.label);
    });
  }
}

customElements.define('key-switch', KeySwitch);
