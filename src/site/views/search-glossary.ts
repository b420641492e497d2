import { addressOf, nameOf } from '../../domain/addresses.ts';
import { addressOfPlace } from '../../domain/same-matters.ts';
import { hasFolder } from '../../domain/pages-there-are.ts';
import type { Entry } from '../../model/entry.ts';
import { CARDS_PER_FILE, type SearchCard } from '../../search/card.ts';
import { type GlossaryEntry, SITE_PAGE } from '../../search/glossary.ts';
import { firstSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { settings } from '../../settings.ts';
import { entryHref, href } from '../href.ts';

/** A name with the address of the page about it, without the base path: the build finds its record there. */
export type PublishedName = GlossaryEntry & { u?: string };

interface Named {
  entry: PublishedName;
  card?: SearchCard;
}

/** Names without what stands in brackets behind them: Word（ツール操作） → Word（ツール操作）, Word. */
const shortened = (name: string): string[] => {
  const short = name.replace(/\s*[（(].*$/u, '').trim();
  return short === name || short.length < 2 ? [] : [short];
};

/** The reading of a rank without 級: 係長級 is looked for as かかりちょう. */
const shortReading = (name: string, reading: string | undefined): string[] =>
  name.endsWith('級') && reading?.endsWith('きゅう') ? [reading.slice(0, -'きゅう'.length)] : [];

const unique = (words: readonly (string | undefined)[]) =>
  [...new Set(words.filter((word) => word !== undefined && word !== ''))] as string[];

const rest = (list: readonly string[]) => (list.length > 0 ? list : undefined);

/** Pages that this site made of the documents, by the names under which they are asked for. Those of the home organisation. */
const SITE_PAGES: readonly { title: string; reading: string; aliases?: string[]; address: string; text: string }[] = [
  {
    title: 'はじめての方へ',
    reading: 'はじめてのかたへ',
    aliases: ['着任', '新任の方へ'],
    address: '/start/',
    text: '着任した日から一年目までに、読むところと聞く相手を並べた頁です。',
  },
  {
    title: '着任カード',
    reading: 'ちゃくにんかーど',
    address: '/start/card/',
    text: '着任した日に要ることを、職層ごとに一枚にまとめた頁です。印刷できます。',
  },
  {
    title: '学習パス',
    reading: 'がくしゅうぱす',
    aliases: ['ラーニングパス', '学ぶ順番'],
    address: '/paths/',
    text: '職層や立場ごとに、何をどの順に読み、学ぶかを並べた頁です。',
  },
  {
    title: '自己点検',
    reading: 'じこてんけん',
    aliases: ['セルフチェック', '自己チェック', '自己診断'],
    address: '/self-check/',
    text: '職層に求められることとスキルを、自分で確かめる頁です。記録はこのブラウザーの中にだけ残ります。',
  },
  {
    title: '面談シート',
    reading: 'めんだんしーと',
    aliases: ['面接シート', '1on1シート', '面談の用紙'],
    address: '/sheets/',
    text: '面談の前に、本人と上司がそれぞれ書き込む用紙です。印刷でき、表計算のファイルもあります。',
  },
  {
    title: 'キャリアの年表',
    reading: 'きゃりあのねんぴょう',
    aliases: ['キャリア年表'],
    address: '/career/',
    text: '入庁から退職までの節目の目安を、年齢と年数に沿って並べた頁です。昇任の要件ではありません。',
  },
  {
    title: '昇任で変わること',
    reading: 'しょうにんでかわること',
    aliases: ['昇任差分', '職層の差分', '職層を比べる'],
    address: '/roles/compare/',
    text: '2つの職層を並べて、求められることの違いを見る頁です。',
  },
];

/** Everything that has a name a reader may type: terms first, then roles, abilities, skills, trainings … */
async function named(): Promise<Named[]> {
  const { catalog } = await loadSite();
  const organization = (id: string) => catalog.get('organization', firstSegment(id)).data.name;
  const things: Named[] = catalog.all('term').map((term) => ({
    entry: {
      t: [term.data.term],
      a: rest(unique([...(term.data.aliases ?? []), ...(term.data.sharedAliases ?? [])])),
      y: [term.data.reading],
      k: '用語',
      u: term.data.source.at && addressOfPlace(term.data.source.at),
    },
    card: {
      title: term.data.term,
      kind: '用語',
      reading: term.data.reading,
      text: term.data.definition,
      href: entryHref('term', term.id),
      organization: undefined,
    },
  }));
  const add = (
    kind: string,
    entry: Entry,
    { text, words = [] }: { text?: string; words?: readonly (string | undefined)[] },
  ) => {
    const { aliases, reading } = (entry as Entry<'role'>).data as { aliases?: string[]; reading?: string };
    const name = nameOf(entry);
    things.push({
      entry: {
        t: unique([name, ...shortened(name), ...words]),
        a: rest(unique(aliases ?? [])),
        y: rest(unique([reading, ...shortReading(name, reading)])),
        k: kind,
        u: addressOf(entry.kind, entry.id),
      },
      ...(text !== undefined && {
        card: {
          title: name,
          kind,
          reading,
          text,
          href: entryHref(entry.kind, entry.id),
          organization: organization(entry.id),
        },
      }),
    });
  };
  /** The home organisation's first: so are their cards. */
  const all = <
    K extends 'role' | 'skill' | 'training' | 'competency' | 'persona' | 'initiative' | 'staff-image' | 'office',
  >(
    kind: K,
  ) => {
    const isHome = ({ id }: { id: string }) => firstSegment(id) === settings.homeOrganization;
    return catalog.all(kind).toSorted((a, b) => Number(isHome(b)) - Number(isHome(a)));
  };
  for (const role of all('role')) add('職層', role, { text: role.data.summary });
  for (const skill of all('skill'))
    add('スキル', skill, {
      text: `デジタルスキルの一つ（${skill.data.minor}）。レベルごとにできるようになりたいことを示しています。`,
      words: [skill.data.tool],
    });
  for (const training of all('training'))
    add('研修', training, { text: `${training.data.provider}の研修（${training.data.category}）。` });
  for (const competency of all('competency')) add('能力', competency, {});
  for (const persona of all('persona')) add('デジタル人材', persona, {});
  for (const initiative of all('initiative')) add('取組', initiative, {});
  for (const image of all('staff-image')) add('方針', image, {});
  for (const office of all('office')) add('方針', office, {});
  for (const { title, reading, aliases, address, text } of SITE_PAGES.filter(
    ({ address: at }) => at === '/start/' || hasFolder(catalog, settings.homeOrganization, at.slice(1, -1)),
  ))
    things.push({
      entry: { t: [title], a: rest(aliases ?? []), y: [reading], k: SITE_PAGE },
      card: {
        title,
        kind: SITE_PAGE,
        reading,
        text,
        href: href(address === '/start/' ? address : `/${settings.homeOrganization}${address}`),
        organization: undefined,
      },
    });
  return things;
}

/** The names for the search, each with the number of its card. */
export async function searchGlossary(): Promise<PublishedName[]> {
  let card = 0;
  return (await named()).map(({ entry, card: has }) => (has ? { ...entry, c: card++ } : entry));
}

/** The cards in the files in which they are published, in the order of their numbers. */
export async function searchCards(): Promise<SearchCard[][]> {
  const cards = (await named()).flatMap(({ card }) => card ?? []);
  return Array.from({ length: Math.ceil(cards.length / CARDS_PER_FILE) }, (_, index) =>
    cards.slice(index * CARDS_PER_FILE, (index + 1) * CARDS_PER_FILE),
  );
}
