import { type FileContent, isEmpty, readRecords } from '../../device/file.ts';
import { fileProblemInWords } from '../../device/file-words.ts';
import type { Kept } from '../../device/kept.ts';
import { kept } from '../../device/this-browser.ts';
import { today } from '../../device/today.ts';
import { troubleInWords } from '../../device/trouble-words.ts';
import { changesOf, type Way } from '../../records/bringing-in.ts';
import { RECORD_KINDS } from '../../records/index.ts';
import { dayInWords } from '../../records/day-in-words.ts';
import type { RecordKind } from '../../records/record-kind.ts';
import { make, makeButton } from '../make-element.ts';
import { saveFile } from './save-file.ts';
import { type Opened, saveRecords, toWrite } from './save-records.ts';

type Row = Opened & { kind: RecordKind };

/** The element of the page 手元の記録: lists, writes out, takes in, erases. */
class DeviceRecords extends HTMLElement {
  #rows: Row[] = RECORD_KINDS.map((kind) => ({ kind, shape: kind.shape, kept: kept(kind.shape) }));
  #names: Record<string, string> = {};

  #nameOf = (id: string): string => (Object.hasOwn(this.#names, id) ? (this.#names[id] ?? id) : id);

  #part = (name: string): HTMLElement => this.querySelector<HTMLElement>(`[data-${name}]`)!;

  connectedCallback() {
    this.#names = JSON.parse(this.#part('names').textContent) as Record<string, string>;
    this.#part('tools').hidden = false;
    this.#part('export').append(
      makeButton('ファイルに書き出す', () => this.#export()),
      makeButton('読めなかった記録を書き出す', () => this.#exportAside(), 'aside-button'),
      makeButton('印刷する', () => print()),
    );
    this.#part('erase').append(makeButton('すべて消す', () => this.#erase(this.#rows, 'すべての記録')));
    this.#part('file').addEventListener('change', ({ target }) => void this.#read(target as HTMLInputElement));
    for (const { kept } of this.#rows) kept.listen(() => this.#draw());
    this.#draw();
  }

  /** Says something, and offers to take it back. The offer stands until something else is done. */
  #say(text: string, undo?: () => void) {
    this.#part('notice').replaceChildren(
      make('span', {}, text),
      ...(undo
        ? [
            makeButton('取り消す', () => {
              undo();
              this.#say('取り消しました。記録は元のままです。');
              this.querySelector<HTMLElement>('#kept')?.focus();
            }),
          ]
        : []),
    );
  }

  #draw() {
    this.#part('list').replaceChildren(
      make('ul', { class: 'records-list' }, ...this.#rows.map((row) => this.#item(row))),
    );
    const writable = toWrite(this.#rows);
    const [file, aside] = this.#part('export').querySelectorAll('button');
    if (file) file.disabled = writable.every(isEmpty);
    if (aside) aside.hidden = writable.every((part) => part.aside === null);
    const [erase] = this.#part('erase').querySelectorAll('button');
    if (erase) erase.disabled = writable.every((part) => isEmpty(part) && part.stored === null);
  }

  #item(row: Row): HTMLElement {
    const { kind, kept, shape } = row;
    const lines = kind.lines(kept.value, this.#nameOf);
    const amount = kind.amount(kept.value);
    const [part] = toWrite([row]);
    const nothing = part === undefined || (isEmpty(part) && part.stored === null);
    return make(
      'li',
      { class: 'records-item' },
      make('h3', {}, shape.label),
      make('p', {}, kind.what),
      make(
        'dl',
        {},
        make('dt', {}, '量'),
        make('dd', {}, amount === '' ? 'ありません' : amount),
        make('dt', {}, '最後に変えた日'),
        make('dd', {}, dayInWords(kept.day) || (nothing ? 'ありません' : '分かりません')),
      ),
      ...(kept.trouble ? [make('p', { class: 'banner' }, troubleInWords(kept.trouble, shape.label))] : []),
      ...(kept.aside !== null && kept.trouble === null
        ? [
            make(
              'p',
              { class: 'banner' },
              `読めなかった記録（約${kept.aside.length}文字）を、消さずに別に取ってあります。`,
            ),
          ]
        : []),
      ...(lines.length > 0
        ? [
            make(
              'details',
              {},
              make('summary', {}, '中身を見る'),
              make('ul', {}, ...lines.map((line) => make('li', {}, line))),
            ),
          ]
        : []),
      ...(nothing
        ? []
        : [
            make(
              'p',
              {},
              makeButton(`${shape.label}を消す`, () => this.#erase([row], shape.label)),
            ),
          ]),
    );
  }

  #export() {
    saveRecords(this.#rows);
    this.#say(`記録をファイル michishirube-${today()}.json に書き出しました。`);
  }

  #exportAside() {
    const texts = this.#rows.flatMap(({ shape, kept }) =>
      kept.aside === null ? [] : [`${shape.label}（${shape.name}）\n${kept.aside}\n`],
    );
    saveFile(`michishirube-unreadable-${today()}.txt`, 'text/plain;charset=utf-8', texts.join('\n'));
    this.#say(`読めなかった記録をファイル michishirube-unreadable-${today()}.txt に書き出しました。`);
  }

  #erase(rows: readonly Row[], what: string) {
    const undo = rows.map(({ kept }) => kept.erase());
    this.#closeImport();
    const blocked = rows.some(({ kept }) => kept.trouble === 'blocked');
    this.#say(
      blocked ? `${what}を、この頁から消しました（このブラウザーには保存されていません）。` : `${what}を消しました。`,
      () => undo.forEach((back) => back()),
    );
    this.#part('notice').querySelector('button')?.focus();
  }

  /* Taking in */

  async #read(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    let content: ReturnType<typeof readRecords>;
    try {
      // A file far beyond anything this site writes is not even read.
      content =
        file.size > 20_000_000
          ? { problem: 'huge' }
          : readRecords(
              await file.text(),
              this.#rows.map(({ shape }) => shape),
            );
    } catch {
      this.#closeImport();
      this.#say(
        'このファイルを開けませんでした。ファイルを閉じてから、もう一度選んでください。いまの記録は変わっていません。',
      );
      return;
    }
    input.value = '';
    if ('problem' in content) {
      this.#closeImport();
      this.#say(fileProblemInWords(content.problem));
      return;
    }
    this.#say('');
    this.#part('notice').replaceChildren();
    this.#offer(content, 'add');
    this.#part('import').focus();
  }

  #closeImport() {
    const box = this.#part('import');
    box.hidden = true;
    box.replaceChildren();
  }

  /** Shows what taking in would change, before it does. */
  #offer(content: FileContent, way: Way) {
    const choice = (value: Way, text: string) => {
      const radio = make('input', { type: 'radio', name: 'way', value, checked: value === way });
      radio.addEventListener('change', () => {
        this.#drawChanges(content, value);
      });
      return make('label', {}, radio, text);
    };
    const box = this.#part('import');
    box.hidden = false;
    box.replaceChildren(
      make(
        'h3',
        {},
        content.day ? `${dayInWords(content.day)}に書き出したファイル` : '書き出した日の分からないファイル',
      ),
      make(
        'fieldset',
        {},
        make('legend', {}, '取り込み方'),
        choice(
          'add',
          '足す（いまの記録はそのままに、ファイルにしかないものを足します。自己点検の印は新しい日のものを残します）',
        ),
        choice('replace', '置き換える（ファイルにある種類の記録を、ファイルの内容に入れ替えます）'),
      ),
      make('div', { 'data-changes': true, role: 'status' }),
    );
    this.#drawChanges(content, way);
  }

  #changes(content: FileContent, way: Way) {
    const now = (name: string) => this.#rows.find(({ shape }) => shape.name === name)?.kept.value;
    return changesOf(RECORD_KINDS, content.parts, now, way, this.#nameOf);
  }

  #drawChanges(content: FileContent, way: Way) {
    const changes = this.#changes(content, way);
    const unread = content.parts.filter(({ trouble }) => trouble !== null);
    const list = (title: string, lines: readonly string[]) =>
      lines.length === 0 ? [] : [make('p', {}, title), make('ul', {}, ...lines.map((line) => make('li', {}, line)))];
    const nothing = changes.every(({ added, removed }) => added.length + removed.length === 0);
    this.#part('changes').replaceChildren(
      ...changes.flatMap(({ kind, added, removed }) => [
        make('h4', {}, kind.shape.label),
        ...(added.length + removed.length === 0 ? [make('p', {}, '変わりません。')] : []),
        ...list(`増えるもの（${added.length}）`, added),
        ...list(`無くなるもの（${removed.length}）`, removed),
      ]),
      ...unread.map(({ shape, trouble }) =>
        make(
          'p',
          { class: 'banner' },
          trouble === 'newer'
            ? `ファイルの${shape.label}は、新しい版のこのサイトのものです。これは取り込みません。頁を読み込み直してから、もう一度選んでください。`
            : trouble === 'partly'
              ? `ファイルの${shape.label}の一部が壊れています。読めた分だけを取り込みます。`
              : `ファイルの${shape.label}は壊れていて、読めませんでした。これは取り込みません。`,
        ),
      ),
      ...(content.unknown.length > 0
        ? [
            make(
              'p',
              { class: 'banner' },
              `このサイトの知らない記録が${content.unknown.length}種類あります。取り込みません。`,
            ),
          ]
        : []),
      ...(nothing && changes.length > 0
        ? [make('p', {}, 'このファイルを取り込んでも、いまの記録は変わりません。')]
        : []),
      ...(changes.length === 0 ? [make('p', {}, 'このファイルには、取り込める記録がありません。')] : []),
      make(
        'p',
        { class: 'buttons' },
        ...(nothing ? [] : [makeButton('取り込む', () => this.#takeIn(content, way))]),
        makeButton(nothing ? '閉じる' : 'やめる', () => {
          this.#closeImport();
          this.#say('取り込みをやめました。記録は変わっていません。');
          this.#part('file').focus();
        }),
      ),
    );
  }

  #takeIn(content: FileContent, way: Way) {
    const taken = this.#changes(content, way).map(({ kind, after }) => {
      const target = this.#rows.find(({ shape }) => shape === kind.shape)?.kept as Kept<unknown>;
      const before = target.value;
      target.change(() => after);
      return { target, before };
    });
    this.#closeImport();
    const trouble = taken.find(({ target }) => target.trouble !== null);
    this.#say(
      trouble
        ? '取り込みましたが、このブラウザーに保存できませんでした。下の「いま残っている記録」で、わけを確かめてください。'
        : 'ファイルの記録を取り込みました。',
      () => taken.forEach(({ target, before }) => target.change(() => before)),
    );
    this.#part('notice').querySelector('button')?.focus();
  }
}

customElements.define('device-records', DeviceRecords);
