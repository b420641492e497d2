import { FILTER_NAMES, normalizeQuery, readRequest, type SearchRequest, writeRequest } from './query.ts';

/** The parts of Pagefind's interface that are used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  data: () => Promise<PagefindPage>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

const PAGE_SIZE = 10;
const SECTIONS_PER_PAGE = 3;
const TYPING_PAUSE_MS = 150;

/** Copies an excerpt of Pagefind: its text and its <mark>s, nothing else. */
function excerptOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = text;
      fragment.append(mark);
    } else fragment.append(text);
  }
  return fragment;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The element behind the search page: reads the address, asks Pagefind, shows what it found. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request: SearchRequest = { query: '', filters: {} };
  /** Counts the searches, so that a slow answer never replaces a newer one. */
  #turn = 0;
  /** Kept alive: Pagefind's results lose their data when they are collected. */
  #results: PagefindResult[] = [];
  #shown = 0;

  get #input() {
    return this.querySelector<HTMLInputElement>('[data-search-input]')!;
  }
  get #list() {
    return this.querySelector<HTMLElement>('[data-search-results]')!;
  }
  get #status() {
    return this.querySelector<HTMLElement>('[data-search-status]')!;
  }

  connectedCallback() {
    const form = this.querySelector('form')!;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#request, query: this.#input.value }, 'push');
    });
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined), { once: true });
    this.#input.addEventListener('input', (event) => {
      // While a conversion of kana is under way nothing is searched for.
      if (event.isComposing) return;
      this.#askSoon();
    });
    this.#input.addEventListener('compositionend', () => this.#askSoon());
    addEventListener('popstate', () => this.#fromAddress());
    this.#fromAddress();
  }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => this.#ask({ ...this.#request, query: this.#input.value }, 'replace'),
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

  #load(): Promise<Pagefind> {
    const bundle = this.dataset['bundle'] ?? '/pagefind/';
    const load = async () => {
      const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
      await pagefind.options({ ranking: { metaWeights: { title: 0 }, pageLength: 0.5 }, excerptLength: 40 });
      await pagefind.init();
      await this.#offerFilters(pagefind);
      return pagefind;
    };
    // A load that failed (no network for a moment) may be tried again.
    return (this.#pagefind ??= load().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    }));
  }

  async #offerFilters(pagefind: Pagefind) {
    const place = this.querySelector<HTMLElement>('[data-search-filters]')!;
    const known = await pagefind.filters();
    place.replaceChildren(
      ...FILTER_NAMES.filter((name) => known[name]).map((name) => {
        const select = element(
          'select',
          { name, 'data-search-filter': name },
          element('option', { value: '' }, 'すべて'),
        );
        for (const value of Object.keys(known[name] ?? {}).sort()) select.append(element('option', { value }, value));
        select.value = this.#request.filters[name] ?? '';
        select.addEventListener('change', () => {
          const filters = { ...this.#request.filters };
          if (select.value === '') delete filters[name];
          else filters[name] = select.value;
          this.#ask({ query: this.#input.value, filters }, 'push');
        });
        return element('label', {}, name, select);
      }),
    );
    place.hidden = false;
  }

  #say(state: 'idle' | 'loading' | 'done' | 'empty' | 'error', message: string) {
    this.#list.dataset['state'] = state;
    this.#status.textContent = message;
  }

  async #show(request: SearchRequest) {
    this.#request = request;
    this.#turn += 1;
    const turn = this.#turn;
    const query = normalizeQuery(request.query);
    document.title = `${query === '' ? '検索' : `「${query}」の検索`}｜みちしるべ`;
    if (query === '') {
      this.#results = [];
      this.#list.replaceChildren();
      this.#say('idle', '');
      return;
    }
    this.#say('loading', '検索しています…');
    try {
      const pagefind = await this.#load();
      const { results } = await pagefind.search(query, { filters: request.filters });
      if (turn !== this.#turn) return;
      for (const select of this.querySelectorAll<HTMLSelectElement>('[data-search-filter]')) {
        select.value = request.filters[select.name] ?? '';
      }
      this.#results = results;
      this.#shown = 0;
      const items = await this.#more(turn);
      if (turn !== this.#turn) return;
      this.#list.replaceChildren(...(items ? [items] : []));
      if (results.length === 0) this.#sayEmpty(query, request);
      else {
        this.#say('done', `「${query}」の検索結果: ${results.length}件`);
        this.#offerMore();
      }
    } catch {
      if (turn !== this.#turn) return;
      this.#list.replaceChildren();
      this.#say('error', '検索の仕組みを読み込めませんでした。頁を読み込み直すか、下の入口から進んでください。');
    }
  }

  #sayEmpty(query: string, request: SearchRequest) {
    const filtered = Object.keys(request.filters).length > 0;
    this.#say(
      'empty',
      `「${query}」に当てはまる頁は見つかりませんでした。${filtered ? '絞り込みを外すか、' : ''}短いことばや別の言い方で試してください。`,
    );
    if (!filtered) return;
    const clear = element('button', { type: 'button' }, '絞り込みを外す');
    clear.addEventListener('click', () => this.#ask({ query: request.query, filters: {} }, 'push'));
    this.#list.append(clear);
  }

  /** The next results as list items; the list is made with the first ones. */
  async #more(turn: number): Promise<HTMLOListElement | undefined> {
    const pages = await Promise.all(
      this.#results.slice(this.#shown, this.#shown + PAGE_SIZE).map((result) => result.data()),
    );
    if (turn !== this.#turn || pages.length === 0) return undefined;
    const list =
      this.querySelector<HTMLOListElement>('ol.search-results') ?? element('ol', { class: 'search-results' });
    if (this.#shown === 0) list.replaceChildren();
    list.append(...pages.map((page) => this.#item(page)));
    this.#shown += pages.length;
    return list;
  }

  #item(page: PagefindPage): HTMLLIElement {
    const kind = page.meta['種類'];
    const source = page.meta['文書'];
    const item = element(
      'li',
      {},
      element('a', { href: page.url, 'data-search-result': '' }, page.meta['title'] ?? page.url),
      element('p', { class: 'search-from' }, [kind, source].filter(Boolean).join('｜')),
      element('p', { class: 'search-excerpt' }, excerptOf(page.excerpt)),
    );
    // The section that answers is the one with the highest sum of scores, wherever it stands on the page.
    const sections = page.sub_results
      .filter((section) => section.url !== page.url)
      .map((section) => ({
        ...section,
        score: section.weighted_locations.reduce((sum, at) => sum + at.balanced_score, 0),
      }))
      .sort((a, b) => b.score - a.score)
      .slice(0, SECTIONS_PER_PAGE);
    if (sections.length > 0) {
      item.append(
        element(
          'ul',
          { class: 'search-sections' },
          ...sections.map((section) =>
            element('li', {}, element('a', { href: section.url, 'data-search-result': '' }, section.title)),
          ),
        ),
      );
    }
    return item;
  }

  #offerMore() {
    this.querySelector('[data-search-more]')?.remove();
    if (this.#shown >= this.#results.length) return;
    const button = element(
      'button',
      { type: 'button', 'data-search-more': '' },
      `続きを見る（残り${this.#results.length - this.#shown}件）`,
    );
    button.addEventListener('click', () => {
      const turn = this.#turn;
      const before = this.#shown;
      void this.#more(turn).then((list) => {
        if (!list) return;
        this.#offerMore();
        list.children[before]?.querySelector('a')?.focus();
      });
    });
    this.#list.append(button);
  }
}

customElements.define('site-search', SiteSearch);
