import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../catalog.ts';
import { byPeriod } from './by-period.ts';
import { timelineOf, timelineOrganizations } from './items.ts';
import { layoutOf } from './layout.ts';
import type { Timeline } from './timeline.ts';
import { openingView } from './view.ts';

/** The real content: what is drawn is held against what the sources say. */
let catalog: Catalog;
const timelines = new Map<string, Timeline>();

beforeAll(async () => {
  const { drafts } = await readContent(resolve(import.meta.dirname, '../../..'));
  catalog = createCatalog(fitDrafts(drafts).entries);
  for (const org of timelineOrganizations(catalog))
    timelines.set(
      org,
      timelineOf(catalog, org, (address) => `/base${address}`),
    );
});

const of = (org: string) => timelines.get(org)!;
const find = (org: string, id: string) => of(org).items.find((item) => item.id === `${org}/${id}`)!;
const laneOf = (org: string, axis: 'years' | 'ages' | 'rank', id: string) =>
  layoutOf(of(org), { ...openingView(of(org)), axis }).lanes.find(({ lane }) => lane.id === id)!;

describe('the timeline of a city', () => {
  it('is there for the three cities', () => {
    expect([...timelines.keys()].sort()).toEqual(['iruma', 'kiyose', 'tachikawa']);
  });

  it('holds every band, milestone, training and stage of the content, each with its entry and its source', () => {
    for (const [org, { items }] of timelines) {
      for (const [kind, folder] of [
        ['career-band', 'band'],
        ['milestone', 'milestone'],
        ['training', 'training'],
        ['stage', 'stage'],
      ] as const) {
        const entries = catalog.all(kind).filter(({ id }) => id.startsWith(`${org}/`));
        expect(items.filter((item) => item.kind === folder)).toHaveLength(entries.length);
      }
      for (const { href, source } of items) {
        expect(href).toMatch(/^\/base\//);
        expect(source.text).not.toBe('');
      }
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
  });

  it('of 立川市 gives two of its 38 trainings a year, both inferred, and keeps the others in the tray', () => {
    const lanes = ['training-1', 'training-2'].map((id) => laneOf('tachikawa', 'years', id));
    expect(
      lanes.flatMap(({ rows }) => rows.flat().map(({ item, stretch }) => [item.title, stretch.from, stretch.basis])),
    ).toEqual([
      ['新任職員', 1, 'inferred'],
      ['新任研修', 1, 'inferred'],
    ]);
    expect(lanes.map(({ tray }) => tray.length)).toEqual([18, 18]);
  });

  it('of 立川市 infers every period from the order of the figure, and states the ten years as a milestone', () => {
    const pieces = laneOf('tachikawa', 'years', 'rank').rows.flat();
    expect(pieces.map(({ label, stretch }) => [label, stretch.from, stretch.to, stretch.basis])).toEqual([
      ['役職定年後', 38, 43, 'inferred'],
      ['課長・部長', 28, 37, 'inferred'],
      ['係長', 18, 27, 'inferred'],
      ['主任', 8, 17, 'inferred'],
      ['主事', 1, 10, 'inferred'],
    ]);
    const [milestone] = laneOf('tachikawa', 'years', 'milestone').rows.flat();
    expect(milestone?.stretch).toMatchObject({ from: 1, to: 10, basis: 'stated' });
  });

  it('of 立川市 carries the caution of the source', () => {
    const { cautions } = of('tachikawa');
    expect(cautions.map(({ isStated }) => isStated)).toEqual([true, true, false]);
    expect(cautions[0]?.text).toContain('配置や異動の決まりではない');
    expect(cautions[1]?.text).toContain('実際に受ける研修は人によって違う');
  });

  it('ties the periods of 立川市 to their ranks as inferred: the figure lost which belongs to which', () => {
    const pieces = laneOf('tachikawa', 'rank', 'rank').rows.flat();
    expect(pieces.map(({ stretch }) => stretch.basis)).toEqual(Array(5).fill('inferred'));
  });

  it('says of a training that is held at a promotion when that is, and how that is known', () => {
    expect(find('tachikawa', 'training/manager-preparation').facts.at(-1)).toBe('管理職への昇任の前（推定）');
    expect(find('iruma', 'training/rank-training').facts.at(-1)).toBe('昇任などの機会');
  });

  it('gives an ability the errata of its marks', () => {
    expect(find('tachikawa', 'ability/policy-planning').errata.map(({ code }) => code)).toContain('T03');
  });

  it('of 清瀬市 opens on the ranks, and shows the years of the old plan as of an old edition', () => {
    expect(of('kiyose').axis).toBe('rank');
    expect(find('kiyose', 'milestone/planned-rotation')).toMatchObject({
      years: { from: 1, to: 15, soft: 10 },
      basis: 'stated',
      old: true,
    });
    expect(find('kiyose', 'milestone/specialists').years).toEqual({ from: 15, to: null, soft: null });
    expect(laneOf('kiyose', 'years', 'rank').rows).toEqual([]);
    expect(laneOf('kiyose', 'years', 'rank').tray).toHaveLength(8);
  });

  it('of 清瀬市 says that there are no trainings by year', () => {
    expect(of('kiyose').lanes.find(({ id }) => id === 'training')?.silence).toBe(
      '清瀬市の方針に、年次ごとの研修の記載はありません。',
    );
  });

  it('of 入間市 knows ages for 60代 and the age limit only, and never turns them into years', () => {
    const placed = (axis: 'years' | 'ages') =>
      layoutOf(of('iruma'), { ...openingView(of('iruma')), axis }).lanes.flatMap(({ rows }) =>
        rows.flat().map(({ item, stretch }) => [item.title, stretch.from]),
      );
    expect(placed('ages')).toEqual([
      ['高齢期(60代)', 60],
      ['定年年齢', 65],
    ]);
    expect(placed('years')).toEqual([]);
  });

  it('counts 役職定年後 among the ranks, as the source does, and 60代 not', () => {
    expect(of('tachikawa').ranks.at(-1)?.name).toBe('役職定年後');
    expect(of('iruma').ranks.map(({ name }) => name)).not.toContain('高齢期(60代)');
  });
});

describe('the timeline as a table', () => {
  it('has every item of the picture in it', () => {
    for (const timeline of timelines.values()) {
      const { rows, dated, rest } = byPeriod(timeline, openingView(timeline));
      const shown = new Set([
        ...rows.flatMap(({ item, cells }) => [item, ...[...cells.values()].flat()]),
        ...dated.map(({ item }) => item),
        ...[...rest.values()].flat(),
      ]);
      expect(shown.size).toBe(timeline.items.length);
    }
  });

  it('runs from the lowest rank up', () => {
    const { rows } = byPeriod(of('tachikawa'), openingView(of('tachikawa')));
    expect(rows.map(({ item }) => item.title)).toEqual(['主事', '主任', '係長', '課長・部長', '役職定年後']);
    expect(rows[2]?.when).toEqual(['入庁18〜27年目（推定）', '40〜49歳（推定）']);
  });
});
