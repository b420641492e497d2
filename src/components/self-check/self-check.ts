import { ME } from '../../device/shapes/me.ts';
import { PROGRESS } from '../../device/shapes/progress.ts';
import { type Answers, SELF_CHECK } from '../../device/shapes/self-check.ts';
import { kept } from '../../device/this-browser.ts';
import { today } from '../../device/today.ts';
import { answersOf, withAnswers, withoutAnswers } from '../../self-check/answers.ts';
import type { CheckList, CheckPage, Comparison } from '../../self-check/check-list.ts';
import { currentAnswers } from '../../self-check/current-answers.ts';
import { answerWord } from '../../self-check/scale.ts';
import { isShared, readShared, type Shared, writeShared } from '../../self-check/share-link.ts';
import { gapSizes, type Standing, standings, tally } from '../../self-check/standing.ts';
import { copyText } from '../copy-text.ts';
import { make, makeButton } from '../make-element.ts';
import { startWaiting } from '../waiting-script.ts';
import { missingList } from './missing-list.ts';
import { NextToLearn } from './next-to-learn.ts';
import { standingTable, tallyInWords } from './standing-table.ts';

const valuesOf = (answers: Answers): Record<string, number> =>
  Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));

/** The element around a page of self-check: marks, standing, next steps, sharing. */
class SelfCheckElement extends HTMLElement {
  #record = kept(SELF_CHECK);
  #progress = kept(PROGRESS);
  #me = kept(ME);
  #page!: CheckPage;
  /** What is looked at in place of one's own answers; null on one's own. */
  #shared: Shared | null = null;
  #next!: NextToLearn;

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`<self-check> lacks data-${name}`);
    return found;
  }

  connectedCallback() {
    this.#page = JSON.parse(this.#part('page').textContent) as CheckPage;
    this.dataset['ready'] = '';
    this.#part('bar').hidden = false;
    this.#part('results').hidden = false;
    this.#next = new NextToLearn(this.#part('next'), this.#page.paths, this.#me.value.role, (text) => this.#say(text));
    this.#makeTools();
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') this.#answer(target);
    });
    this.querySelector<HTMLSelectElement>('[data-compare]')?.addEventListener('change', ({ target }) => {
      const persona = (target as HTMLSelectElement).value;
      this.#record.change((value) => ({ ...value, persona }));
      this.#say(`${this.#comparison(this.#page.list)?.name ?? ''}と比べています。`);
    });
    this.#record.listen(() => this.#draw());
    this.#progress.listen(() => this.#draw());
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
  }

  #say(text: string) {
    this.#part('status').textContent = text;
  }

  /** The answers to a list in sight: shared ones, or one's own. */
  #values(list: CheckList): Record<string, number> {
    if (list === this.#page.list) return this.#shared ? { ...this.#shared.values } : valuesOf(this.#own().known);
    return valuesOf(currentAnswers(this.#record.value.skills, list.items, list.moved).known);
  }

  #own() {
    const { list } = this.#page;
    return currentAnswers(answersOf(this.#record.value, this.#page), list.items, list.moved);
  }

  #comparison(list: CheckList): Comparison | undefined {
    const { role } = this.#me.value;
    const ofRole =
      role !== null && Object.hasOwn(this.#page.personaOfRole, role) ? this.#page.personaOfRole[role] : null;
    const wanted = list.usual ?? this.#record.value.persona ?? ofRole;
    return list.comparisons.find(({ id }) => id === wanted) ?? list.comparisons[0];
  }

  #standings(list: CheckList): Standing[] {
    return standings(list.items, this.#values(list), this.#comparison(list));
  }

  #answer(radio: HTMLInputElement) {
    if (this.#shared) return;
    const item = this.#page.list.items.find(({ id }) => id === radio.name);
    if (!item) return;
    const value = radio.value === '' ? null : Number(radio.value);
    this.#record.change((before) => withAnswers(before, this.#page, { [item.id]: value }, today()));
    const { answered, items } = tally(this.#standings(this.#page.list));
    this.#say(`${items}のうち${answered}に印`);
  }

  #draw() {
    const { list, skills } = this.#page;
    const values = this.#values(list);
    for (const field of this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-item]')) {
      const id = field.dataset['item'] ?? '';
      const value = Object.hasOwn(values, id) ? String(values[id]) : '';
      const radios = [...field.querySelectorAll<HTMLInputElement>('input')];
      const chosen = radios.find((radio) => radio.value === value) ?? radios.find((radio) => radio.value === '');
      if (chosen) chosen.checked = true;
      field.disabled = this.#shared !== null;
    }
    const select = this.querySelector<HTMLSelectElement>('[data-compare]');
    if (select) select.value = this.#comparison(list)?.id ?? '';

    const own = this.#standings(list);
    const { answered, items } = tally(own);
    if (this.#part('status').textContent === '') this.#say(`${items}のうち${answered}に印`);
    const beside = skills ? this.#standings(skills.list) : [];
    this.#part('standing').replaceChildren(
      make('p', {}, tallyInWords(own)),
      make(
        'p',
        { class: 'gauge-legend', 'aria-hidden': 'true' },
        make('span', { class: 'gauge' }, make('span', { class: 'gauge-on' })),
        'いまの自分',
        make('span', { class: 'gauge' }, make('span', { class: 'gauge-off gauge-aim' })),
        '目安',
        ...(list.part === 'skills' || skills
          ? [
              make('span', { class: 'gauge' }, make('span', { class: 'gauge-none' })),
              '該当なし（決められていないレベル）',
            ]
          : []),
      ),
      standingTable(list, own, this.#comparison(list)),
      ...this.#goneNote(),
      ...(skills
        ? [
            make('h3', {}, 'スキルマップ'),
            make('p', {}, tallyInWords(beside), make('a', { href: skills.href }, 'スキルマップの印を付ける')),
            standingTable(skills.list, beside, this.#comparison(skills.list)),
          ]
        : []),
    );
    this.#part('missing').replaceChildren(
      missingList(this, list, own),
      ...(skills && gapSizes(beside).size > 0
        ? [make('h3', {}, 'スキルマップ'), missingList(this, skills.list, beside)]
        : []),
    );
    this.#next.update({
      sizes: new Map([...gapSizes(own), ...gapSizes(beside)]),
      done: new Set(this.#progress.value.done.map(({ id }) => id)),
      items: [...list.items, ...(skills?.list.items ?? [])],
    });
    if (this.#record.trouble !== null || this.#record.aside !== null) startWaiting('trouble');
    this.#drawClear(answered + this.#own().gone.length);
  }

  /** Answers to what the list no longer has are shown as such. */
  #goneNote(): HTMLElement[] {
    const { gone } = this.#own();
    if (this.#shared || gone.length === 0) return [];
    const { part } = this.#page.list;
    return [
      make(
        'div',
        { class: 'banner banner-quiet' },
        make('p', {}, `いまの表に無い項目の印が${gone.length}つあります。消さずに取ってあります。`),
        make('ul', {}, ...gone.map(({ name, value }) => make('li', {}, `${name}: ${answerWord(part, value)}`))),
      ),
    ];
  }

  /* Sharing */

  #makeTools() {
    const box = this.#part('share');
    const field = make('input', { type: 'text', readonly: true, 'aria-label': '共有のリンク', class: 'share-link' });
    const copy = makeButton('コピーする', () => {
      field.select();
      void copyText(field.value).then((copied) =>
        this.#say(copied ? 'リンクをコピーしました。' : 'コピーできませんでした。リンクを選んでコピーしてください。'),
      );
    });
    const made = make('p', { class: 'share-made', hidden: true }, field, copy);
    box.replaceChildren(
      makeButton('共有のリンクを作る', () => {
        const fragment = writeShared({ scope: this.#page.scope, values: this.#values(this.#page.list) });
        field.value = `${location.origin}${location.pathname}${fragment}`;
        made.hidden = false;
        field.focus();
        field.select();
        this.#say('共有のリンクを作りました。');
      }),
      made,
    );
  }

  #drawClear(count: number) {
    const box = this.#part('clear');
    if (box.dataset['undo'] !== undefined) return;
    box.hidden = count === 0 || this.#shared !== null;
    if (box.childElementCount > 0) return;
    box.append(makeButton('この頁の印をすべて外す', () => this.#clear(box)));
  }

  #clear(box: HTMLElement) {
    const before = this.#record.value;
    const undo = makeButton('取り消す', () => {
      this.#record.change(() => before);
      done('印を元に戻しました。');
    });
    const done = (text: string) => {
      delete box.dataset['undo'];
      box.replaceChildren();
      this.#draw();
      this.#say(text);
      this.#part('share').querySelector('button')?.focus();
    };
    box.dataset['undo'] = '';
    this.#record.change((value) => withoutAnswers(value, this.#page));
    box.replaceChildren(make('span', {}, 'この頁の印をすべて外しました。'), undo);
    this.#say('この頁の印をすべて外しました。');
    undo.focus();
  }

  #readAddress() {
    this.#shared = null;
    const box = this.#part('shared');
    if (!isShared(location.hash)) {
      box.hidden = true;
      this.#draw();
      return;
    }
    const reading = readShared(location.hash);
    if ('problem' in reading) {
      this.#showShared(
        reading.problem === 'newer'
          ? '共有のリンクは、新しい版のこのサイトで作られたものです。頁を読み込み直してください。自分の記録は変わっていません。'
          : '共有のリンクが途中で切れているか、書き換わっているため、読めませんでした。送った人に、リンクをもう一度作ってもらってください。自分の記録は変わっていません。',
      );
    } else if (reading.scope !== this.#page.scope) {
      const [org = '', name = ''] = reading.scope.split('/');
      const root = location.pathname.split('/').slice(0, -4).join('/');
      this.#showShared(
        'このリンクは、ほかの自己点検の頁のものです。自分の記録は変わっていません。',
        make('a', { href: `${root}/${org}/self-check/${name}/${location.hash}` }, 'その頁で開く'),
      );
    } else this.#preview(reading);
    this.#draw();
    box.focus();
  }

  #preview(shared: Shared) {
    this.#shared = shared;
    const { items } = this.#page.list;
    const fitting = Object.entries(shared.values).filter(([id, value]) =>
      items.some((item) => item.id === id && item.choices.includes(value)),
    );
    const own = this.#own().known;
    const replaced = fitting.filter(([id, value]) => Object.hasOwn(own, id) && own[id]?.value !== value).length;
    const unknown = Object.keys(shared.values).length - fitting.length;
    this.#showShared(
      [
        '共有された内容を見ています。自分の記録は変わっていません。',
        unknown > 0 ? `いまの表に無い印が${unknown}つあり、除いて見せています。` : '',
        replaced > 0
          ? `取り込むと、自分の印のうち${replaced}つが共有された内容に変わります。ほかの印はそのままです。`
          : '',
      ].join(''),
      makeButton('自分の記録に取り込む', () => this.#take(Object.fromEntries(fitting))),
    );
  }

  #take(values: Record<string, number>) {
    const before = this.#record.value;
    this.#forgetAddress();
    this.#shared = null;
    this.#record.change((value) => withAnswers(value, this.#page, values, today()));
    const text = `共有された印を${Object.keys(values).length}つ取り込みました。`;
    this.#showShared(
      text,
      makeButton('取り消す', () => {
        this.#record.change(() => before);
        this.#close();
        this.#say('取り込みを取り消しました。');
      }),
    );
    this.#say(text);
    this.#part('shared').focus();
  }

  /** Draws the box about the shared link: what there is to say, what there is to press, and the way out. */
  #showShared(text: string, ...ways: HTMLElement[]) {
    const box = this.#part('shared');
    box.hidden = false;
    box.replaceChildren(
      make('p', {}, text),
      make(
        'p',
        { class: 'buttons' },
        ...ways,
        makeButton('閉じる', () => this.#close()),
      ),
    );
  }

  #close() {
    this.#forgetAddress();
    this.#shared = null;
    this.#part('shared').hidden = true;
    this.#draw();
    const { answered, items } = tally(this.#standings(this.#page.list));
    this.#say(`自分の記録に戻りました。${items}のうち${answered}に印`);
    document.getElementById('main')?.focus();
  }

  #forgetAddress() {
    if (isShared(location.hash)) history.replaceState(null, '', `${location.pathname}${location.search}`);
  }
}

customElements.define('self-check', SelfCheckElement);
