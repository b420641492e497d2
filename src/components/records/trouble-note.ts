import type { Shape, Trouble } from '../../device/kept.ts';
import { SHAPES } from '../../device/shapes/index.ts';
import { kept } from '../../device/this-browser.ts';
import { troubleInWords } from '../../device/trouble-words.ts';
import { make, makeButton } from '../make-element.ts';
import { type Opened, saveRecords } from './save-records.ts';

/** Whether what was entered lives only as long as the page. */
const livesShortly = (trouble: Trouble | null): boolean =>
  trouble === 'blocked' || trouble === 'full' || trouble === 'newer';

/** What stands in the way of keeping something; hidden while all is well. */
class TroubleNote extends HTMLElement {
  #opened: Opened[] = [];
  #shown = '';

  connectedCallback() {
    const names = this.dataset['shapes']?.split(' ') ?? [];
    this.#opened = (SHAPES as unknown as readonly Shape<unknown>[])
      .filter(({ name }) => names.includes(name))
      .map((shape) => ({ shape, kept: kept(shape) }));
    for (const { kept } of this.#opened) kept.listen(() => this.#draw());
    this.#draw();
  }

  #draw() {
    const troubled = this.#opened.filter(({ kept }) => kept.trouble !== null);
    const aside = this.#opened.filter(({ kept }) => kept.trouble === null && kept.aside !== null);
    this.hidden = troubled.length + aside.length === 0;
    // Drawn only when it changes, so that neither focus nor a reading voice is interrupted.
    const key = [...troubled.map(({ shape, kept }) => `${shape.name} ${kept.trouble}`), aside.length].join();
    if (this.#shown === key) return;
    this.#shown = key;
    this.replaceChildren(
      ...troubled.map(({ shape, kept }) =>
        make('p', {}, kept.trouble ? troubleInWords(kept.trouble, shape.label) : ''),
      ),
      ...aside.map(({ shape }) =>
        make(
          'p',
          {},
          `読めなかった${shape.label}を、消さずに別に取ってあります。`,
          make('a', { href: this.dataset['records'] }, '手元の記録から書き出す'),
        ),
      ),
      ...(troubled.some(({ kept }) => livesShortly(kept.trouble))
        ? [
            make(
              'p',
              {},
              makeButton('いまの内容をファイルに書き出す', () => saveRecords(this.#opened)),
            ),
          ]
        : []),
    );
  }
}

customElements.define('trouble-note', TroubleNote);
