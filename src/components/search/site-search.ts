import { withQuery, RECENT_SEARCHES } from '../../device/shapes/recent-searches.ts';
import { kept } from '../../device/this-browser.ts';
import type { Answer } from '../../search/answer.ts';
import { SITE_PAGE } from '../../search/glossary.ts';
import { normalise } from '../../search/normalise.ts';
import { completions, nearestNames } from '../../search/suggest.ts';
import { findResults, type Found, type Opened, openSearch } from './find.ts';
import { readCard } from './published.ts';
import { type FilterName, NO_REQUEST, readRequest, type SearchRequest, withFilter, writeRequest } from './query.ts';
import { button, cardView, element, readingInWords, resultItem } from './result-view.ts';

const PAGE_SIZE = 10;
/** Long enough not to search for every letter, short enough to feel at once. */
const TYPING_PAUSE_MS = 50;
const MOST_CARDS = 3;
const MOST_NAMES = 6;
const MOST_SITE_PAGES = 4;
const SELECTS = ['文書', '職層'] as const;

/** The element behind the search page: reads the address, asks the layer, shows what it found. */
class SiteSearch extends HTMLElement {
  #opened: Promise<Opened> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: SearchRequest = NO_REQUEST;
  /** Counts the searches, so that a slow answer never replaces a newer one. */
  #turn = 0;
  #found: Found | undefined;
  #shown = 0;
  readonly #recent = kept(RECENT_SEARCHES);

  #part<T extends HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-search-${name}]`)!;
  }
  get #input() {
    return this.#part<HTMLInputElement>('input');
  }
  get #list() {
    return this.#part('results');
  }

  connectedCallback() {
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#remember();
      this.#ask({ ...this.#request, query: this.#input.value, literal: false }, 'push');
    });
    this.#input.addEventListener('focus', () => void this.#open().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', (event) => {
      // While a conversion of kana is under way nothing is searched for.
      if (!event.isComposing) this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('click', (event) => {
      if ((event.target as HTMLElement).closest('[data-search-results] a')) this.#remember();
    });
    addEventListener('popstate', () => this.#fromAddress());
    this.#recent.listen(() => this.#showRecent());
    this.#fromAddress();
  }

  /** Arrow keys walk through box, suggestions and results; Escape leads back to the box. */
  #move(event: KeyboardEvent) {
    // 'Process' is what a key says that an input method takes, also after the browser ended the composition.
    if (event.isComposing || event.key === 'Process') {
      if (event.code === 'Enter') event.preventDefault();
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      this.#input,
      ...this.querySelectorAll<HTMLElement>('[data-search-names] a, [data-search-cards] a, [data-search-result]'),
    ].filter((stop) => stop.offsetParent !== null);
    const at = stops.indexOf(event.target as HTMLInputElement);
    if (event.key === 'Escape' && at > 0) this.#input.focus();
    else if (event.key === 'ArrowDown' && at >= 0) stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else return;
    event.preventDefault();
  }

  #remember() {
    const query = this.#input.value.trim();
    if (query !== '') this.#recent.change((recent) => withQuery(recent, query));
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#ask({ ...this.#request, query: this.#input.value, literal: false }, 'replace'),
      TYPING_PAUSE_MS,
    );
  }

  #fromAddress() {
    const request = readRequest(location.search);
    this.#input.value = request.query;
    void this.#show(request);
  }

  #ask(request: SearchRequest, how: 'push' | 'replace') {
    clearTimeout(this.#timer);
    const address = `${location.pathname}${writeRequest(request)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.#show(request);
  }

  #open(): Promise<Opened> {
    const { bundle = '/pagefind/', published = '/search/', base = '/', home = '' } = this.dataset;
    const load = async (): Promise<Opened> => {
      const opened = await openSearch({ bundle, published, base, home: `/${home}/` });
      await this.#offerFilters(opened);
      return opened;
    };
    // A load that failed (no network for a moment) may be tried again.
    return (this.#opened ??= load().catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    }));
  }

  #filter(name: FilterName, value: string) {
    this.#ask(withFilter({ ...this.#request, query: this.#input.value }, name, value), 'push');
  }

  async #offerFilters({ index }: Opened) {
    const place = this.#part('filters');
    for (const name of SELECTS) {
      const select = element('select', { name, 'data-search-filter': name });
      select.append(element('option', { value: '' }, 'すべて'));
      for (const value of await index.values(name)) select.append(element('option', { value }, value));
      select.addEventListener('change', () => this.#filter(name, select.value));
      place.append(element('label', {}, name, select));
    }
    const current = element('input', { type: 'checkbox', name: '版', 'data-search-filter': '版' });
    current.addEventListener('change', () => this.#filter('版', current.checked ? '現行' : ''));
    place.append(element('label', {}, current, '現行の文書だけ'));
    place.hidden = false;
  }

  #say(state: 'idle' | 'loading' | 'done' | 'empty' | 'error', message: string) {
    this.#list.dataset['state'] = state;
    this.#part('status').textContent = message;
  }

  #clear() {
    for (const name of ['results', 'cards', 'readings', 'names', 'site']) this.#part(name).replaceChildren();
  }

  async #show(request: SearchRequest) {
    this.#request = request;
    this.#turn += 1;
    const turn = this.#turn;
    const query = normalise(request.query);
    document.title = `${query === '' ? '検索' : `「${request.query.trim()}」の検索`}｜みちしるべ`;
    this.#showRecent();
    if (query === '') {
      this.#found = undefined;
      this.#clear();
      this.#part('kinds').replaceChildren();
      this.#say('idle', '');
      return;
    }
    if (this.#list.dataset['state'] !== 'done') this.#say('loading', '検索しています…');
    try {
      const opened = await this.#open();
      const start = performance.now();
      const found = await findResults(opened, request);
      const work = performance.now() - start;
      if (turn !== this.#turn) return;
      this.#found = found;
      this.#shown = 0;
      const items = await this.#next(opened, turn);
      if (!items) return;
      this.#clear();
      this.#showFilters();
      this.#showReadings(found.answer);
      this.#showNames(opened, request.query);
      if (items.length > 0) this.#list.append(element('ol', { class: 'search-results' }, ...items));
      this.#offerMore();
      if (found.results.length > 0)
        this.#say('done', `「${request.query.trim()}」の検索結果: ${found.results.length}件`);
      else if (found.answer.named.some(({ k }) => k === SITE_PAGE))
        this.#say(
          'empty',
          `「${request.query.trim()}」の頁は次のとおりです。文書の中に、ほかに当てはまる所はありません。`,
        );
      else this.#sayEmpty(opened, request);
      this.dispatchEvent(new CustomEvent('search-shown', { bubbles: true, detail: { work } }));
      await Promise.all([this.#showKinds(found, turn), this.#showCards(found, turn), this.#showSitePages(found, turn)]);
    } catch {
      if (turn !== this.#turn) return;
      this.#clear();
      this.#say('error', '検索の仕組みを読み込めませんでした。頁を読み込み直すか、下の入口から進んでください。');
    }
  }

  /** The next results as list items; undefined when another search has begun meanwhile. */
  async #next({ index }: Opened, turn: number): Promise<HTMLLIElement[] | undefined> {
    const found = this.#found;
    if (!found) return undefined;
    const records = await Promise.all(
      found.results
        .slice(this.#shown, this.#shown + PAGE_SIZE)
        .map(async ({ id, words }) => found.loaded.get(id) ?? index.load(id, words)),
    );
    if (turn !== this.#turn) return undefined;
    this.#shown += records.length;
    return records.flatMap((record) => (record ? [resultItem(record)] : []));
  }

  #offerMore() {
    this.querySelector('[data-search-more]')?.remove();
    const left = (this.#found?.results.length ?? 0) - this.#shown;
    if (left <= 0) return;
    const more = button(`続きを見る（残り${left}件）`, () => void this.#more(), { 'data-search-more': '' });
    this.#list.append(more);
  }

  async #more() {
    const items = await this.#next(await this.#open(), this.#turn);
    if (!items) return;
    this.#list.querySelector('ol')?.append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  #showFilters() {
    for (const control of this.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[data-search-filter]')) {
      const value = this.#request.filters[control.name as FilterName] ?? '';
      if (control instanceof HTMLInputElement) control.checked = value !== '';
      else control.value = value;
    }
  }

  async #showKinds({ countKinds, answer }: Found, turn: number) {
    const counts = await countKinds();
    if (turn !== this.#turn) return;
    const chosen = this.#request.filters['種類'];
    const chips = [...counts]
      .filter(([kind, count]) => count > 0 || kind === chosen)
      .sort(([, a], [, b]) => b - a)
      .map(([kind, count]) => {
        const isChosen = kind === chosen;
        return button(`${kind}（${count}）`, () => this.#filter('種類', isChosen ? '' : kind), {
          'aria-pressed': String(isChosen),
          'data-search-kind': kind,
        });
      });
    const terms = answer.terms.length;
    if (terms > 0) {
      const isChosen = chosen === '用語';
      chips.push(
        button(`用語（${terms}）`, () => this.#filter('種類', isChosen ? '' : '用語'), {
          'aria-pressed': String(isChosen),
          'data-search-kind': '用語',
        }),
      );
    }
    this.#part('kinds').replaceChildren(...chips);
  }

  #showReadings({ readings }: Answer) {
    const place = this.#part('readings');
    place.replaceChildren(...readings.map((reading) => element('p', {}, readingInWords(reading))));
    if (this.#request.literal) {
      place.append(
        element('p', {}, '入力どおりに検索しています。'),
        button('別の言い方も含めて検索', () => this.#ask({ ...this.#request, literal: false }, 'push')),
      );
    } else if (readings.some(({ how }) => how !== 'unknown')) {
      place.append(button('入力どおりに検索', () => this.#ask({ ...this.#request, literal: true }, 'push')));
    }
  }

  /** Names that begin with what is typed. */
  #showNames({ search }: Opened, query: string) {
    const names = completions(query, search.lookup, MOST_NAMES);
    this.#part('names').replaceChildren(...this.#nameLinks('候補:', names));
  }

  #nameLinks(title: string, names: readonly string[]): Node[] {
    if (names.length === 0) return [];
    return [
      element('span', {}, title),
      element(
        'ul',
        {},
        ...names.map((name) =>
          element('li', {}, element('a', { href: writeRequest({ ...NO_REQUEST, query: name }) }, name)),
        ),
      ),
    ];
  }

  async #showCards({ answer }: Found, turn: number) {
    const { published = '/search/' } = this.dataset;
    const entries = this.#request.filters['種類'] === '用語' ? answer.terms : answer.named;
    const numbers = entries.flatMap(({ c }) => c ?? []);
    const most = this.#request.filters['種類'] === '用語' ? numbers.length : MOST_CARDS;
    const cards = await Promise.all(numbers.slice(0, most).map((number) => readCard(published, number)));
    if (turn !== this.#turn) return;
    this.#part('cards').replaceChildren(...cards.flatMap((card) => (card ? [cardView(card)] : [])));
  }

  /** Pages of this site about the same, beside the results and not among them. */
  async #showSitePages({ sitePages }: Found, turn: number) {
    const pages = await sitePages(MOST_SITE_PAGES);
    if (turn !== this.#turn || pages.length === 0) return;
    this.#part('site').replaceChildren(
      element('h2', {}, 'このサイトの頁'),
      element(
        'ul',
        {},
        ...pages.map(({ url, title, document, organization }) =>
          element('li', {}, element('a', { href: url }, title), ` ${document ?? organization ?? ''}`),
        ),
      ),
    );
  }

  #sayEmpty({ search }: Opened, request: SearchRequest) {
    const filtered = Object.keys(request.filters).length > 0;
    const typed = request.query.trim();
    this.#say(
      'empty',
      filtered
        ? `「${typed}」に当てはまる頁は、この絞り込みではありません。絞り込みを外して試してください。`
        : `「${typed}」に当てはまる頁は、このサイトにはありません。短いことばや別の言い方で試してください。`,
    );
    if (filtered) this.#list.append(button('絞り込みを外す', () => this.#ask({ ...request, filters: {} }, 'push')));
    else
      this.#list.append(
        element(
          'div',
          { class: 'search-names' },
          ...this.#nameLinks('もしかして:', nearestNames(typed, search.lookup, MOST_NAMES)),
        ),
      );
  }

  #showRecent() {
    const place = this.#part('recent');
    const { queries } = this.#recent.value;
    place.hidden = queries.length === 0 || this.#request.query.trim() !== '';
    place.replaceChildren(
      ...this.#nameLinks('最近の検索（このブラウザーの中だけに残ります）:', queries),
      button('最近の検索を消す', () => {
        this.#recent.erase();
        this.#input.focus();
      }),
    );
  }
}

customElements.define('site-search', SiteSearch);
