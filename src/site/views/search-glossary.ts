import { addressOf, nameOf } from '../../domain/addresses.ts';
import type { Entry } from '../../model/entry.ts';
import { CARDS_PER_FILE, type SearchCard } from '../../search/card.ts';
import type { GlossaryEntry } from '../../search/glossary.ts';
import { firstSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';

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
  for (const role of catalog.all('role')) add('職層', role, { text: role.data.summary });
  for (const skill of catalog.all('skill'))
    add('スキル', skill, {
      text: `デジタルスキルの一つ（${skill.data.minor}）。レベルごとにできるようになりたいことを示しています。`,
      words: [skill.data.tool],
    });
  for (const training of catalog.all('training'))
    add('研修', training, { text: `${training.data.provider}の研修（${training.data.category}）。` });
  for (const competency of catalog.all('competency')) add('能力', competency, {});
  for (const persona of catalog.all('persona')) add('デジタル人材', persona, {});
  for (const initiative of catalog.all('initiative')) add('取組', initiative, {});
  for (const image of catalog.all('staff-image')) add('方針', image, {});
  for (const office of catalog.all('office')) add('方針', office, {});
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
