import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { editionsAmong, entriesOn, policyToRead, statusOn } from './editions.ts';
import { tablesInForce } from './roles.ts';

const made = (kind: string, id: string, data: object) => ({ kind, id, file: '', body: '', data }) as unknown as Entry;

const edition = (name: string, data: object) => made('document', `aoi/${name}`, { organization: 'aoi', ...data });

const CITY = made('organization', 'aoi', { type: 'municipality' });

/** Where the documents stand on a day: `ed1=旧版 …`, in the words of the model. */
function standing(entries: readonly Entry[], day: string): Record<string, string> {
  const editions = editionsAmong(entries);
  return Object.fromEntries(editions.documents.map((document) => [document.id, statusOn(editions, document, day)]));
}

const LINE = [
  CITY,
  edition('ed1', { status: 'superseded' }),
  edition('ed2', { status: 'current', predecessor: 'aoi/ed1' }),
  edition('ed3', { status: 'upcoming', effectiveDate: '2027-04-01', predecessor: 'aoi/ed2' }),
];

describe('where documents stand on a day', () => {
  it('leaves an announced edition announced on the day before its date', () => {
    expect(standing(LINE, '2027-03-31')).toEqual({
      'aoi/ed1': 'superseded',
      'aoi/ed2': 'current',
      'aoi/ed3': 'upcoming',
    });
  });

  it('changes both editions on the date itself, and leaves it so', () => {
    const changed = { 'aoi/ed1': 'superseded', 'aoi/ed2': 'superseded', 'aoi/ed3': 'current' };
    expect(standing(LINE, '2027-04-01')).toEqual(changed);
    expect(standing(LINE, '2035-01-01')).toEqual(changed);
  });

  it('follows what is written where the source gives no date', () => {
    const undated = [
      CITY,
      edition('ed1', { status: 'current' }),
      edition('ed2', { status: 'upcoming', predecessor: 'aoi/ed1' }),
    ];
    expect(standing(undated, '2099-01-01')).toEqual({ 'aoi/ed1': 'current', 'aoi/ed2': 'upcoming' });
  });

  it('keeps a written 旧版: an edition can end without another one', () => {
    const ended = [CITY, edition('ed1', { status: 'superseded', effectiveDate: '2020-04-01' })];
    expect(standing(ended, '2026-11-21')).toEqual({ 'aoi/ed1': 'superseded' });
  });

  it('takes an edition for replaced when the one after the next is in force and the next is not', () => {
    const skipped = [
      CITY,
      edition('ed1', { status: 'current' }),
      edition('ed2', { status: 'upcoming', predecessor: 'aoi/ed1' }),
      edition('ed3', { status: 'upcoming', effectiveDate: '2027-04-01', predecessor: 'aoi/ed2' }),
    ];
    expect(standing(skipped, '2027-04-01')).toEqual({
      'aoi/ed1': 'superseded',
      'aoi/ed2': 'upcoming',
      'aoi/ed3': 'current',
    });
  });

  it('calls what the state has in force a guideline', () => {
    const state = [
      made('organization', 'aoi', { type: 'national' }),
      edition('ed1', { status: 'upcoming', effectiveDate: '2027-04-01' }),
    ];
    expect(standing(state, '2027-04-01')).toEqual({ 'aoi/ed1': 'guideline' });
  });

  it('ends on editions that name each other as the one before', () => {
    const circle = [
      CITY,
      edition('ed1', { status: 'upcoming', predecessor: 'aoi/ed2' }),
      edition('ed2', { status: 'upcoming', predecessor: 'aoi/ed1' }),
      edition('ed0', { status: 'current' }),
    ];
    expect(standing(circle, '2027-04-01')).toEqual({
      'aoi/ed1': 'upcoming',
      'aoi/ed2': 'upcoming',
      'aoi/ed0': 'current',
    });
  });
});

describe('entries on a day', () => {
  it('says of every document where it stands, and leaves everything else the same object', () => {
    const after = entriesOn(LINE, '2027-04-01');
    expect(after.map(({ data }) => (data as { status?: string }).status)).toEqual([
      undefined,
      'superseded',
      'superseded',
      'current',
    ]);
    expect(after[0]).toBe(LINE[0]);
    expect(after[1]).toBe(LINE[1]);
    expect(after[2]).not.toBe(LINE[2]);
  });

  it('lets the table of an announced edition count from its day on, in place of the one before', () => {
    const table = (name: string) =>
      made('competency-table', `aoi/${name}`, { organization: 'aoi', source: { document: `aoi/${name}` } });
    const both = [...LINE, table('ed2'), table('ed3')];
    const counting = (day: string) => tablesInForce(createCatalog(entriesOn(both, day))).map(({ id }) => id);
    expect(counting('2027-03-31')).toEqual(['aoi/ed2']);
    expect(counting('2027-04-01')).toEqual(['aoi/ed3']);
    // A new edition that brings no table of its own does not leave the ranks without one.
    const old = [...LINE, table('ed2')];
    expect(tablesInForce(createCatalog(entriesOn(old, '2027-04-01'))).map(({ id }) => id)).toEqual(['aoi/ed2']);
  });
});

describe('the policy by which an organisation is read', () => {
  const policyOn = (day: string, text: string) => {
    const entries = [
      CITY,
      edition('ed2', { status: 'current', text: 'included' }),
      edition('ed3', { status: 'upcoming', effectiveDate: '2027-04-01', predecessor: 'aoi/ed2', text }),
      edition('a-plan', { status: 'current', belongsTo: 'aoi/ed2', text: 'included' }),
    ];
    return policyToRead(createCatalog(entriesOn(entries, day)), 'aoi')?.id;
  };

  it('is the one in force, and the next one from its day on', () => {
    expect(policyOn('2027-03-31', 'included')).toBe('aoi/ed2');
    expect(policyOn('2027-04-01', 'included')).toBe('aoi/ed3');
  });

  it('is the one before while of the one in force only the name is here', () => {
    expect(policyOn('2027-04-01', 'absent')).toBe('aoi/ed2');
  });

  it('is none where there is no text at all', () => {
    const named = [CITY, edition('ed1', { status: 'current', text: 'absent' })];
    expect(policyToRead(createCatalog(named), 'aoi')).toBeUndefined();
  });
});
