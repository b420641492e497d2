import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { announcedPlans, isNumeric, planBoards, targetsOf } from './plan-board.ts';

const entry = (kind: Entry['kind'], id: string, data: object) =>
  ({ kind, id, file: '', data, body: '' }) as unknown as Entry;
const initiative = (name: string, kind: string, order: number, more: object = {}) =>
  entry('initiative', `kiyose/${name}`, { name, kind, order, document: 'kiyose/plan-ed2', ...more });
const target = (name: string, measure: string, order: number, values: (number | null)[]) =>
  entry('plan-target', `kiyose/${name}`, {
    measure: `kiyose/${measure}`,
    order,
    years: values.map((value, index) => ({ fiscalYear: 2011 + index, value, text: null, certain: true })),
  });

const document = (name: string, more: object) =>
  entry('document', `kiyose/${name}`, { organization: 'kiyose', ...more });
const entries = [
  document('policy-ed4', { status: 'current', announcedPlan: 'kiyose/policy-ed4/promotion#promotion' }),
  document('plan-ed2', { status: 'superseded', belongsTo: 'kiyose/policy-ed2' }),
  initiative('hr', 'pillar', 1),
  initiative('exchange', 'initiative', 1, { parent: 'kiyose/hr' }),
  initiative('exchange-staff', 'measure', 1, { parent: 'kiyose/exchange' }),
  initiative('early-leave', 'measure', 2, { parent: 'kiyose/exchange', bodyInSource: false }),
  target('b', 'exchange', 2, [null, null, null]),
  target('a', 'exchange-staff', 1, [4, 5, 8]),
];
const catalog = createCatalog(entries);
const [board] = planBoards(catalog, 'kiyose');

describe('planBoards', () => {
  it('makes one board for a document with targets', () => {
    expect(planBoards(catalog, 'kiyose').map((found) => found.document.id)).toEqual(['kiyose/plan-ed2']);
    expect(planBoards(catalog, 'iruma')).toEqual([]);
  });

  it('counts what is named and what has a body', () => {
    expect(board?.counts.measure).toEqual({ named: 2, withBody: 1 });
    expect(board?.figureOnly.map(({ id }) => id)).toEqual(['kiyose/early-leave']);
  });

  it('has the years and the lines in order', () => {
    expect(board?.years).toEqual([2011, 2012, 2013]);
    expect(board?.targets.map(({ id }) => id)).toEqual(['kiyose/a', 'kiyose/b']);
  });

  it('draws only lines with numbers', () => {
    const targets = board?.targets ?? [];
    expect(targetsOf(targets, 'kiyose/exchange-staff').map(isNumeric)).toEqual([true]);
    expect(targetsOf(targets, 'kiyose/exchange').map(isNumeric)).toEqual([false]);
  });
});

describe('announcedPlans', () => {
  it('names a plan that is announced and not made', () => {
    expect(announcedPlans(catalog, 'kiyose').map(({ place }) => place)).toEqual([
      'kiyose/policy-ed4/promotion#promotion',
    ]);
  });

  it('is silent once the plan is there', () => {
    const made = createCatalog([
      ...entries,
      document('plan-ed4', { status: 'current', belongsTo: 'kiyose/policy-ed4' }),
    ]);
    expect(announcedPlans(made, 'kiyose')).toEqual([]);
  });
});
