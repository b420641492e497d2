import type { Kept } from '../../device/kept.ts';
import { NOTES, type Note, type Notes } from '../../device/shapes/notes.ts';
import { SELF_CHECK } from '../../device/shapes/self-check.ts';
import { kept } from '../../device/this-browser.ts';
import { today } from '../../device/today.ts';
import { choicesFrom, notesOn, strayNotes, textsOf, withNote, withSheet } from '../../sheet/fill-in.ts';
import type { SheetData } from '../../sheet/sheet-data.ts';
import { make, makeButton } from '../make-element.ts';
import { saveFile } from '../records/save-file.ts';
import { startWaiting } from '../waiting-script.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A field of the sheet: where one types, and the same words as they are printed. */
interface Field {
  id: string;
  label: string;
  input: HTMLTextAreaElement;
  printed: HTMLElement;
}

/**
 * The sheet for a conversation, to be typed in: keeps the staff member's own notes in this browser, circles what they have
 * answered in the self-check, makes an Excel file of both. On a superior's sheet nothing is read and nothing is kept.
 */
class InterviewSheet extends HTMLElement {
  #data!: SheetData;
  #fields: Field[] = [];
  /** Undefined on a superior's sheet, whose notes are about somebody else. */
  #notes: Kept<Notes> | undefined;
  #copying = false;
  /** A superior's notes, for as long as the page is open. */
  #unkept: Record<string, string> = {};

  #part = <T extends HTMLElement>(name: string): T => this.querySelector<T>(`[data-${name}]`)!;

  connectedCallback() {
    if (this.#fields.length > 0) return;
    this.#data = JSON.parse(this.#part('sheet').textContent) as SheetData;
    this.#fields = [...this.querySelectorAll<HTMLElement>('[data-field]')].map((box) => this.#makeField(box));
    if (this.#data.paper.side === 'staff') this.#keepNotes();
    else {
      addEventListener('beforeunload', (event) => {
        if (Object.values(this.#unkept).some((text) => text !== '')) event.preventDefault();
      });
    }
    this.#part('print').addEventListener('click', () => print());
    this.#part('excel').addEventListener('click', () => void this.#makeExcel());
    this.#part('erase').addEventListener('click', () => this.#erase());
    for (const choice of this.querySelectorAll<HTMLInputElement>('[name="copy"]')) {
      choice.addEventListener('change', () => this.#copy(choice.value === 'self-check'));
      // A browser that remembers forms must not show a choice that the sheet does not.
      choice.checked = choice.value === 'blank';
    }
    this.#part('controls').hidden = false;
  }

  #makeField(box: HTMLElement): Field {
    const { field: id = '', label = '' } = box.dataset;
    const input = make('textarea', { 'aria-label': label, rows: '2', autocomplete: 'off' });
    const printed = make('div', { class: 'sheet-printed', 'aria-hidden': 'true' });
    const made = { id, label, input, printed };
    input.addEventListener('input', () => this.#typed(made));
    box.replaceChildren(input, printed);
    return made;
  }

  #keepNotes() {
    this.#notes = kept(NOTES);
    kept(SELF_CHECK).listen(() => this.#drawChoices());
    this.#notes.listen(() => this.#drawNotes());
    this.#drawNotes();
  }

  #typed(field: Field) {
    const text = field.input.value;
    field.printed.textContent = text;
    if (this.#notes) this.#notes.change((notes) => withNote(notes, this.#data.paper.id, field, text, today()));
    else this.#unkept[field.id] = text;
  }

  #own(): Readonly<Record<string, Note>> {
    return this.#notes ? notesOn(this.#notes.value, this.#data.paper.id) : {};
  }

  #texts(): Record<string, string> {
    return this.#notes ? textsOf(this.#own()) : this.#unkept;
  }

  /** Shows the notes as they are now; a field keeps its cursor when its words are the same. */
  #drawNotes() {
    const texts = this.#texts();
    for (const { id, input, printed } of this.#fields) {
      const text = texts[id] ?? '';
      if (input.value !== text) input.value = text;
      printed.textContent = text;
    }
    const strays = strayNotes(this.#own(), this.#data.paper);
    const place = this.#part('strays');
    place.hidden = strays.length === 0;
    place
      .querySelector('dl')
      ?.replaceChildren(...strays.map(({ name, text }) => make('div', {}, make('dt', {}, name), make('dd', {}, text))));
    if (this.#notes && (this.#notes.trouble !== null || this.#notes.aside !== null)) startWaiting('trouble');
  }

  #say(message: string, ...more: Node[]) {
    this.#part('status').replaceChildren(message, ...more);
  }

  #copy(wanted: boolean) {
    this.#copying = wanted;
    const count = this.#drawChoices();
    if (!wanted) this.#say('「いまの自分」の欄を空にしました。書いたメモはそのままです。');
    else if (count > 0) this.#say(`自己点検から${count}件を写しました。`);
    else this.#say('このブラウザーには、この職の自己点検がまだありません。上のリンクから点検できます。');
  }

  #choices(): Record<string, string> {
    return this.#copying ? choicesFrom(kept(SELF_CHECK).value, this.#data) : {};
  }

  /** Circles the answers of the self-check, or none; gives how many. */
  #drawChoices(): number {
    const words = this.#choices();
    for (const list of this.querySelectorAll<HTMLElement>('[data-choice]')) {
      for (const item of list.children) {
        const chosen = item.firstChild?.textContent === words[list.dataset['choice'] ?? ''];
        item.classList.toggle('chosen', chosen);
        item.replaceChildren(
          item.firstChild ?? '',
          ...(chosen ? [make('span', { class: 'visually-hidden' }, '（自己点検の答え）')] : []),
        );
      }
    }
    return Object.keys(words).length;
  }

  #erase() {
    const before = this.#notes ? this.#own() : this.#unkept;
    if (Object.keys(before).length === 0) {
      this.#say('このシートに、消すメモはありません。');
      return;
    }
    const { id } = this.#data.paper;
    const put = (notes: Readonly<Record<string, Note>>) => this.#notes?.change((all) => withSheet(all, id, notes));
    if (this.#notes) put({});
    else this.#unkept = {};
    this.#drawNotes();
    const undo = makeButton(
      '元に戻す',
      () => {
        // What was written meanwhile counts before what comes back.
        if (this.#notes) put({ ...(before as Readonly<Record<string, Note>>), ...this.#own() });
        else this.#unkept = { ...(before as Record<string, string>), ...this.#unkept };
        this.#drawNotes();
        this.#say('メモを元に戻しました。');
        this.#part('erase').focus();
      },
      'tool-button tool-button-quiet',
    );
    this.#say('このシートのメモを消しました。', undo);
  }

  async #makeExcel() {
    this.#say('Excelを作っています…');
    const { paper, date, siteName, fileName } = this.#data;
    try {
      // Only who wants the file loads what writes it.
      const { toPaperWorkbook } = await import('../../domain/interview/paper-workbook.ts');
      const filled = { notes: this.#texts(), choices: this.#choices() };
      const bytes = await toPaperWorkbook(paper, filled, date, siteName);
      saveFile(fileName, EXCEL, new Uint8Array(bytes));
      this.#say(`「${fileName}」を作りました。中身は、このブラウザーの外へは送っていません。`);
    } catch {
      this.#say('Excelを作れませんでした。印刷するか、空のシート（Excel）を使ってください。');
    }
  }
}

customElements.define('interview-sheet', InterviewSheet);
