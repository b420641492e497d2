import { describe, expect, it } from 'vitest';
import { parseContent } from '../content-io/parse-content.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG } from '../rules/test-support/valid-catalog.ts';
import { createCatalog, fitDrafts } from './catalog.ts';
import { onlyCity } from './only-city.ts';
import { hasFolder, hasOwnPage } from './pages-there-are.ts';
import { referencesOf } from './references.ts';

const encoder = new TextEncoder();
const ALL: Entry[] = fitDrafts(
  parseContent(
    Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS }).map(([path, text]) => ({
      file: `src/content/${path}`,
      bytes: typeof text === 'string' ? encoder.encode(text) : text,
    })),
  ).drafts,
).entries;

const municipalities = ALL.filter(
  (entry) => entry.kind === 'organization' && (entry as Entry<'organization'>).data.type === 'municipality',
).map(({ id }) => id);

describe.each(municipalities)('the content of %s alone', (city) => {
  const own = onlyCity(ALL, city);
  const catalog = createCatalog(own);

  it('holds all that is its own, and what the state has published', () => {
    const isOwn = ({ kind, id }: Entry) => kind !== 'coverage' && [city, 'mic'].includes(firstSegment(id));
    const ids = new Set(own.map(({ kind, id }) => `${kind} ${id}`));
    expect(ALL.filter((entry) => isOwn(entry) && !ids.has(`${entry.kind} ${entry.id}`)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  it('names no other city, and nothing that was left out', () => {
    const dangling = own.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ at, kind, id }) => 'path' in at && !catalog.find(kind, id))
        .map(({ id }) => `${entry.kind} ${entry.id} → ${id}`),
    );
    expect(dangling).toEqual([]);
  });

  it('fits the schemas as before', () => {
    expect(fitDrafts(own.map((entry) => ({ ...entry }))).misfits).toEqual([]);
  });

  it('has nothing to compare with other cities', () => {
    expect(catalog.all('crosswalk')).toEqual([]);
    expect(['/compare/', '/crosswalk/'].filter((address) => hasOwnPage(catalog, address))).toEqual([]);
    expect(hasOwnPage(catalog, '/lineage/')).toBe(true);
  });
});

describe('what is shared', () => {
  const term = (definition: string): Entry =>
    ({
      kind: 'term',
      id: 'shared',
      file: '',
      body: '',
      data: { term: '力', definition, source: { document: 'mic/guideline', section: '1' } },
    }) as unknown as Entry;
  const definitionOf = (definition: string) => {
    const found = onlyCity([...ALL, term(definition)], 'tachikawa').find(({ id }) => id === 'shared');
    return (found as Entry<'term'> | undefined)?.data.definition;
  };

  it('loses the sentences that name a city which is left out, and keeps a text that is nothing else', () => {
    expect(definitionOf('まとめる力。清瀬市も挙げる。')).toBe('まとめる力。');
    expect(definitionOf('まとめる力。立川市も挙げる。')).toBe('まとめる力。立川市も挙げる。');
    expect(definitionOf('清瀬市の言葉。')).toBe('清瀬市の言葉。');
  });
});

describe('a page of a city', () => {
  it('is there when the city has what it shows', () => {
    const catalog = createCatalog(ALL);
    expect(hasFolder(catalog, 'kiyose', 'roles')).toBe(true);
    expect(hasFolder(catalog, 'mic', 'roles')).toBe(false);
    expect(hasOwnPage(catalog, '/compare/')).toBe(true);
  });
});
