import { expect, it } from 'vitest';
import type { Effect } from '../model/effects.ts';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { releasesNewestFirst, sizeOf } from './releases.ts';

const effects = (...list: Effect[]) => list.map((effect) => ({ kind: 'role', id: 'aoi/head', effect }));

const change = (id: string, date: string, ...list: Effect[]) =>
  ({
    kind: 'change',
    id,
    file: '',
    body: '',
    data: { date, title: id, summary: id, documents: [], ...(list.length > 0 && { effects: effects(...list) }) },
  }) as unknown as Entry;

const versions = (...entries: Entry[]) =>
  releasesNewestFirst(createCatalog(entries)).map(({ change: { id }, version }) => `${id} ${version}`);

it('is major when anything is newly asked, whatever else is in it', () => {
  expect(sizeOf(effects('typo', 'no-longer-asked', 'newly-asked') as never)).toBe('major');
});

it('is minor when less is asked, something is made clear, or nothing is said of people', () => {
  for (const list of [effects('no-longer-asked'), effects('clarified', 'typo'), []])
    expect(sizeOf(list as never)).toBe('minor');
  expect(sizeOf()).toBe('minor');
});

it('is a patch when only slips of the pen are mended', () => {
  expect(sizeOf(effects('typo', 'typo') as never)).toBe('patch');
});

it('counts from 1.0.0 on by the effects on people, and lists the newest first', () => {
  expect(
    versions(
      change('e-typo', '2027-05-02', 'typo'),
      change('d-new', '2027-04-01', 'newly-asked'),
      change('c-typo', '2026-12-02', 'typo'),
      change('b-clear', '2026-12-01', 'clarified'),
      change('a-first', '2026-11-21'),
    ),
  ).toEqual(['e-typo 2.0.1', 'd-new 2.0.0', 'c-typo 1.1.1', 'b-clear 1.1.0', 'a-first 1.0.0']);
});

it('counts releases of one day in the order of their ids', () => {
  expect(versions(change('b', '2026-11-21'), change('a', '2026-11-21'))).toEqual(['b 1.1.0', 'a 1.0.0']);
});

it('has nothing to list while there is no release', () => {
  expect(versions()).toEqual([]);
});
