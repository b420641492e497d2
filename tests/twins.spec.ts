import type { Element, Nodes } from 'hast';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse } from 'yaml';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { mainOf } from '../src/integrations/read-pages.ts';
import { type BuiltPage, builtFiles, builtPages } from './built-pages.ts';
import { expect, siteFolder, type SiteName, SITES, test } from './built-sites.ts';

const read = (site: SiteName, file: string) => readFileSync(join(siteFolder(site), file), 'utf8');
/** The pages that have a twin: all with a main landmark but the answer to what does not exist. */
const pagesOf = (site: SiteName) =>
  builtPages(site).filter(({ address, tags }) => address !== '404.html' && tags.some(({ name }) => name === 'main'));
const twinOf = (site: SiteName, { address }: BuiltPage) => read(site, `${address}index.md`);

const FENCED = /^( *)(`{3,})[\s\S]*?^\1\2$/gm;
const LINK = /(?<!\\)\]\(([^()\s]*)\)/g;
const linksIn = (markdown: string) =>
  [...markdown.replace(FENCED, '').matchAll(LINK)].map(([, address = '']) => address);

/** What is left of a text when marks, spaces and signs that are set between words are taken away. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}◎○]/gu, '');
const spoken = (markdown: string) => letters(markdown.replace(LINK, ']'));

/** Elements of a page that nobody reads out: controls, ways elsewhere, and what is only there for a script. */
const SILENT = /^(button|fieldset|form|input|nav|output|progress|script|select|template|textarea)$/;
const isSilent = ({ tagName, properties, children }: Element, parent: Element | undefined) => {
  const classes = Array.isArray(properties['className']) ? properties['className'].map(String) : [];
  const parents = Array.isArray(parent?.properties['className']) ? parent.properties['className'].map(String) : [];
  return (
    SILENT.test(tagName) ||
    'hidden' in properties ||
    // The picture of the timeline: its table says the same.
    classes.some((name) => ['needs-script', 'tl-pictures', 'cell-heading'].includes(name)) ||
    (tagName === 'a' && parents.includes('cell-tools')) ||
    (tagName === 'label' && children.some((child) => child.type === 'element' && child.tagName === 'input'))
  );
};

/** The letters of a part of a page that are read out. */
function heard(node: Nodes, parent?: Element): string {
  if (node.type === 'text') return letters(node.value);
  if (node.type !== 'element' || isSilent(node, parent)) return '';
  if (node.tagName === 'svg') return letters(String(node.properties['ariaLabel'] ?? ''));
  return node.children.map((child) => heard(child, node)).join('');
}

/** The headings and cells of a page that are read out, as their letters. */
function* headingsAndCells(node: Element, parent?: Element): Generator<string> {
  if (isSilent(node, parent)) return;
  if (/^(h[1-6]|t[hd]|caption)$/.test(node.tagName)) yield heard(node, parent);
  else for (const child of node.children) if (child.type === 'element') yield* headingsAndCells(child, node);
}

test('every page has a twin in Markdown with its title, its headings and every cell of its tables, and no HTML', () => {
  const pages = pagesOf('root');
  expect(builtFiles('root', '.md')).toEqual(pages.map(({ address }) => `${address}index.md`).sort());
  const faults: string[] = [];
  let cells = 0;
  for (const page of pages) {
    const main = mainOf(page.html);
    if (!main) throw new Error(`${page.address}: no main`);
    const [, head = '', text = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(twinOf('root', page)) ?? [];
    const { title, url } = parse(head) as Record<string, unknown>;
    if (url !== `/${page.address}`) faults.push(`${page.address}: url ${String(url)}`);
    if (typeof title !== 'string' || !spoken(text).startsWith(letters(title))) faults.push(`${page.address}: no title`);
    if (/<\/?[a-z][^>]*>/i.test(text.replace(FENCED, '').replaceAll(/`[^`]*`|\\</g, '')))
      faults.push(`${page.address}: HTML`);
    const said = spoken(text);
    for (const wanted of headingsAndCells(main)) {
      cells += 1;
      if (!said.includes(wanted)) faults.push(`${page.address}: ${wanted}`);
    }
  }
  expect(faults).toEqual([]);
  expect(cells).toBeGreaterThan(15_000);
});

for (const site of SITES)
  test(`every link for machines leads somewhere, to its last fragment, on the site "${site}"`, () => {
    const pages = pagesOf(site);
    const folder = siteFolder(site);
    const ids = new Map(
      pages.map(({ address, tags }) => [
        `${address}index.md`,
        new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
      ]),
    );
    const known = new Map<string, boolean>();
    const leads = (file: string) => {
      const target = join(folder, file);
      return existsSync(target) && (statSync(target).isFile() || existsSync(join(target, 'index.html')));
    };
    const broken: string[] = [];
    let links = 0;
    const check = (from: string, markdown: string) => {
      for (const address of linksIn(markdown).filter((one) => !/^[a-z]+:/.test(one))) {
        links += 1;
        const [path = '', fragment = ''] = address.split('#', 2);
        const file = path === '' ? from : posix.join(posix.dirname(from), path.split('?', 1)[0] ?? '');
        const isThere = known.get(file) ?? leads(file);
        known.set(file, isThere);
        // What the timeline opens with is a state, read by its script; no id has an equals sign.
        const isSound = fragment === '' || fragment.includes('=') || ids.get(file)?.has(decodeURIComponent(fragment));
        if (file.startsWith('..') || !isThere || !isSound) broken.push(`${from}: ${address}`);
      }
    };
    for (const page of pages) check(`${page.address}index.md`, twinOf(site, page));
    for (const file of ['llms.txt', 'llms-full.txt']) check(file, read(site, file));
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(20_000);
  });

test('twins name the address of their page with the base path, and say the same wherever the site lies', () => {
  const base = readBuildRecord(siteFolder('under'))?.base ?? '';
  const pages = pagesOf('under');
  expect(twinOf('under', pages[0]!)).toContain(`\nurl: ${base}`);
  const differing = pages.filter((page) => twinOf('under', page).replaceAll(base, '/') !== twinOf('root', page));
  expect(differing.map(({ address }) => address)).toEqual([]);
});

test('the whole text holds each page once, with its document and its cautions', () => {
  const whole = read('root', 'llms-full.txt');
  const addresses = [...whole.matchAll(/^頁: \/(\S*)/gm)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(80);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const page of [
    'kiyose/policy-ed4/digital/',
    'kiyose/roles/kakaricho/',
    'mic/guideline-ed2/purpose/',
    'glossary/',
  ])
    expect(addresses).toContain(page);
  const role = whole.slice(whole.indexOf('頁: /tachikawa/roles/kacho/'));
  expect(role).toMatch(/^頁: \S+　出典: 立川市第3次職員人材育成基本方針（現行）\n/);
  for (const words of ['昇任要件ではありません', '◎（特に必要）［推定］', '［校訂注 T01］'])
    expect(role.slice(0, 2000)).toContain(words);
  expect(whole).toContain('［記載なし］');
});
