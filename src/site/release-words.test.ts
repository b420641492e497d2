import { describe, expect, it } from 'vitest';
import { audienceKeys, audienceOf } from '../domain/audience.ts';
import { concerns } from '../domain/concerns.ts';
import { effectPlace } from '../domain/effect-place.ts';
import { releasesNewestFirst } from '../domain/releases.ts';
import { revision } from '../difference/test-support/revisions.ts';
import { feedText, sinceInWords } from './release-words.ts';

/** The valid catalog with a release of 2026-12-01: a cell, the skill map, a section, and a role that has moved. */
const { catalog } = revision('後', {
  'changes/kakaricho-ethics.yaml': `date: 2026-12-01
effectiveDate: 2027-04-01
title: 係長級の倫理・規律を見直しました
summary: 係長級に求めることが増えます。
documents:
  - kiyose/policy-ed4
appraisal: unaffected
effects:
  - kind: competency-table
    id: kiyose/duties
    part: kakaricho--ethics
    effect: newly-asked
    before: 公正に仕事ができる。
  - kind: chapter
    id: kiyose/policy-ed4/development
    part: training-methods
    effect: clarified
  - kind: role
    id: kiyose/kakari-chief
    effect: typo
  - kind: term
    id: ojt
    effect: typo
    before: 職場での教え方
`,
});
const release = releasesNewestFirst(catalog).find(({ change }) => change.id === 'kakaricho-ethics');
if (!release) throw new Error('the release is not in the catalog');
const { data } = release.change;
const effects = data.effects ?? [];

describe('what an effect is about', () => {
  const places = effects.map((effect) => effectPlace(catalog, effect));

  it('names a cell by its row and column, and is told on the pages of the table, the role and the ability', () => {
    expect(places[0]).toEqual({
      kind: '能力表',
      name: '各職責において必要な意識及び能力',
      part: '係長級 × 倫理・規律',
      address: '/kiyose/competency-tables/duties/#kakaricho--ethics',
      pages: ['/kiyose/competency-tables/duties/', '/kiyose/roles/kakaricho/', '/kiyose/competencies/ethics/'],
    });
  });

  it('names a section by its heading', () => {
    expect(places[1]).toMatchObject({
      name: '人材の育成',
      part: '人材育成手法の充実',
      pages: ['/kiyose/policy-ed4/development/'],
    });
  });

  it('is told on the page of what the entry has become', () => {
    expect(places[2]).toMatchObject({ name: '係長級', address: '/kiyose/roles/kakaricho/' });
  });

  it('leads to the entry where a cell is gone, and nowhere where the entry is', () => {
    const cell = { kind: 'competency-table', id: 'kiyose/duties', part: 'kakaricho--gone' } as const;
    expect(effectPlace(catalog, cell).address).toBe('/kiyose/competency-tables/duties/');
    expect(effectPlace(catalog, { kind: 'role', id: 'kiyose/gone' })).toEqual({
      kind: '職層',
      name: 'gone',
      part: undefined,
      address: undefined,
      pages: [],
    });
  });
});

describe('whom a release concerns', () => {
  const audience = audienceOf(catalog, effects);

  it('are the ranks of the row, and everybody where an entry names no rank', () => {
    expect(audience).toEqual({ roles: ['kiyose/kakaricho'], everybodyIn: ['kiyose'], everybody: true });
  });

  it('reaches a role by its own id, by its organisation, or as everybody', () => {
    const cell = audienceKeys(audienceOf(catalog, effects.slice(0, 1)));
    expect(concerns(cell, 'kiyose/kakaricho')).toBe(true);
    expect(concerns(cell, 'kiyose/kacho')).toBe(false);
    const chapter = audienceKeys(audienceOf(catalog, effects.slice(1, 2)));
    expect(concerns(chapter, 'kiyose/kacho')).toBe(true);
    expect(concerns(chapter, 'tachikawa/kacho')).toBe(false);
    expect(concerns(audienceKeys(audience), 'tachikawa/kacho')).toBe(true);
  });

  it('is nobody in particular where no effect is declared', () => {
    expect(concerns(audienceKeys(audienceOf(catalog)), 'kiyose/kakaricho')).toBe(false);
  });
});

describe('since when something reads as it does', () => {
  const before = effects[0]?.before;

  it('says until when the earlier words hold, on the day before', () => {
    expect(sinceInWords(data, before, '2027-03-31')).toBe('令和9年4月1日から。それまでは「公正に仕事ができる」。');
  });

  it('says what it said before, from the day on', () => {
    expect(sinceInWords(data, before, '2027-04-01')).toBe('令和9年4月1日から。前は「公正に仕事ができる」。');
  });

  it('says 記載なし where nobody wrote down the day or the words', () => {
    expect(sinceInWords({ date: '2026-12-01' }, undefined, '2027-04-01')).toBe(
      '令和8年12月1日のお知らせから（施行日は記載なし）。前に何と書いてあったかは、記載なし。',
    );
  });

  it('says that there was nothing before', () => {
    expect(sinceInWords(data, null, '2027-04-01')).toBe('令和9年4月1日から。前は書かれていませんでした。');
  });
});

it('answers in the feed what everybody looks for: the date, the sheet, the appraisal', () => {
  expect(feedText(release)).toBe(
    '係長級に求めることが増えます。新しく求めることがあります。施行日: 令和9年4月1日。面談シートの「期待されること」は変わります（推定）。人事評価への影響: 影響しません。',
  );
});
