import type { Expected } from '../../serving/check/expected.ts';
import { type Finding, GRADE_WORDS, type SettingLines } from '../../serving/check/finding.ts';
import { byGrade, type Facts, reportText, summary } from '../../serving/check/report.ts';
import { copyText } from '../copy-text.ts';
import { make, makeButton } from '../make-element.ts';
import { observe } from './observe.ts';

const SERVERS: readonly [keyof SettingLines, string][] = [
  ['nginx', 'nginx'],
  ['apache', 'Apache'],
  ['iis', 'IIS'],
];

const linesView = (lines: SettingLines): HTMLElement =>
  make(
    'details',
    {},
    make('summary', {}, '設定の行を見る'),
    make(
      'dl',
      {},
      ...SERVERS.flatMap(([server, name]) => [make('dt', {}, name), make('dd', {}, make('code', {}, lines[server]))]),
    ),
  );

/** What is good takes a line; what is not says what to do. */
const findingView = ({ title, grade, says, todo, lines }: Finding): HTMLElement =>
  grade === 'good'
    ? make('li', { class: 'environment-good' }, make('strong', {}, title), `　${says}`)
    : make(
        'li',
        { class: `environment-${grade}` },
        make('p', {}, make('span', { class: 'environment-grade' }, GRADE_WORDS[grade]), make('strong', {}, title)),
        make('p', {}, says),
        ...(todo === undefined ? [] : [make('p', {}, `すること: ${todo}`)]),
        ...(lines === undefined ? [] : [linesView(lines)]),
      );

/** The element of the page この環境の点検: looks at the server and the browser, and says what it found. */
class EnvironmentCheck extends HTMLElement {
  #findings: readonly Finding[] = [];
  #facts: Facts = [];

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`<environment-check> lacks data-${name}`);
    return found;
  }

  connectedCallback() {
    const expected = JSON.parse(this.#part('expected').textContent) as Expected | null;
    this.#part('tools').hidden = false;
    if (!expected) {
      this.#say('下書きの表示では点検できません。npm startで作ったサイトで開いてください。');
      return;
    }
    this.#part('buttons').append(
      makeButton('結果をコピーする', () => void this.#copy()),
      makeButton('印刷する', () => print()),
      makeButton('もう一度点検する', () => void this.#check(expected)),
    );
    void this.#check(expected);
  }

  #say(text: string) {
    this.#part('status').textContent = text;
  }

  async #check(expected: Expected) {
    const buttons = [...this.#part('buttons').querySelectorAll('button')];
    for (const button of buttons) button.ariaDisabled = 'true';
    this.#say('点検しています…');
    this.#findings = await observe(expected);
    const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    this.#facts = [
      ['番地', location.href],
      ['サイト', `${expected.day}に作成、${expected.base} 用`],
      ['通信', `${location.protocol.replace(':', '')}、${arrival?.nextHopProtocol || '方式は不明'}`],
      ['ブラウザー', navigator.userAgent],
      ['点検した時', new Date().toLocaleString('ja-JP')],
    ];
    this.#draw();
    for (const button of buttons) button.ariaDisabled = null;
    this.#say(summary(this.#findings));
  }

  #draw() {
    this.#part('findings').replaceChildren(
      ...byGrade(this.#findings)
        .filter(({ found }) => found.length > 0)
        .flatMap(({ grade, found }) => [
          make('h3', {}, `${GRADE_WORDS[grade]}（${found.length}件）`),
          make('ul', { class: 'environment-findings' }, ...found.map(findingView)),
        ]),
      make('h3', {}, '点検した環境'),
      make(
        'dl',
        { class: 'environment-facts' },
        ...this.#facts.flatMap(([label, value]) => [make('dt', {}, label), make('dd', {}, value)]),
      ),
    );
  }

  async #copy() {
    const copied = await copyText(reportText(this.#facts, this.#findings));
    this.#say(copied ? '結果をコピーしました。' : 'コピーできませんでした。下の結果を選んでコピーしてください。');
  }
}

customElements.define('environment-check', EnvironmentCheck);
