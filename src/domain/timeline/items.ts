import type { Basis, Source } from '../../model/fields.ts';
import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kind-names.ts';
import { firstSegment, lastSegment, splitFragment } from '../../model/ids.ts';
import { addressOf, nameOf } from '../addresses.ts';
import { careerBandsOf } from '../careers.ts';
import type { Catalog } from '../catalog.ts';
import { crosswalksOf } from '../crosswalks.ts';
import { markWords } from '../marks.ts';
import { expectationsIn, joinExpectations, rolesOf, tablesInForce } from '../roles.ts';
import { trainingsOf } from '../trainings.ts';

import type { Caution, Extent, Lane, Place, Rank, Tie, Timeline, TimelineItem } from './timeline.ts';
import { KIND_WORDS } from './words.ts';

/** How a tier is known, behind its name. */
const TIER_NOTES: Readonly<Record<Basis, string>> = { stated: '', inferred: '（推定）', unknown: '（原文に記載なし）' };

/** From this confidence on, the ranks of a row of the crosswalk count as the same; below it they are alike only. */
const SAME_RANK = 0.8;

/** An item without its word, which follows from its kind. */
type Made = Omit<TimelineItem, 'what'>;

/** What an entry of any kind gives to its item. */
interface Common {
  source: Source;
  errata?: readonly string[] | undefined;
  note?: string | undefined;
}

/**
 * Everything an organisation's policies say along a working life.
 * @param link turns an address of the site into the one to link to (the base path is put before it)
 * @returns the timeline; `items` in the order of the lanes and, within these, of the source
 */
export function timelineOf(catalog: Catalog, org: string, link: (address: string) => string): Timeline {
  const bands = careerBandsOf(catalog, org);
  const roles = rolesOf(catalog, org).reverse();
  const address = (kind: Kind, id: string) => link(addressOf(kind, id));
  const place = ({ document, section, at }: Source): Place => {
    const target = at === undefined ? undefined : splitFragment(at);
    return {
      text: `${catalog.get('document', document).data.shortTitle} ${section}`,
      href: target ? link(addressOf('chapter', target.id, target.fragment)) : null,
    };
  };
  const common = ({ source, errata = [], note }: Common) => ({
    source: place(source),
    errata: errata.map((id) => ({ code: catalog.get('erratum', id).data.code, href: address('erratum', id) })),
    note: note ?? null,
    old: catalog.get('document', source.document).data.status === 'superseded',
  });
  const blank = { facts: [], category: null, ties: [], develops: [], years: null, ages: null };

  // 役職定年後 stands in the source's column of ranks and so has a class of posts; 60代 is an age only.
  const outside = bands.filter(({ data }) => data.roles.length === 0 && data.tier !== undefined);
  const rows = crosswalksOf(catalog, 'role');
  const ranks: Rank[] = [
    ...roles.map(({ id, data }) => {
      const row = rows.find(({ data: { members } }) => members.some(({ role }) => role === id));
      const isLoose = row !== undefined && row.data.confidence < SAME_RANK;
      return { id, name: data.name, href: address('role', id), next: data.nextRoles, row: row?.id ?? null, isLoose };
    }),
    ...outside.map(({ id, data }) => ({
      id,
      name: data.name,
      href: address('career-band', id),
      next: [],
      row: null,
      isLoose: false,
    })),
  ];
  const tied = (ids: readonly string[] | undefined, basis: Basis = 'stated'): Tie[] =>
    ranks.flatMap(({ id }) => (ids?.includes(id) ? [{ rank: id, mark: null, basis }] : []));

  const banded = new Set(bands.flatMap(({ data }) => data.roles));
  const rankItems: Made[] = [
    ...bands.map(({ id, data }): Made => ({
      ...blank,
      ...common(data),
      id: itemId(id, 'band'),
      kind: 'band',
      lane: 'rank',
      title: data.name,
      facts: data.tier ? [data.tier] : [],
      statements: data.statements,
      href: address('career-band', id),
      // A figure that lost which period belongs to which years lost which rank it belongs to as well.
      ties: tied(data.roles.length > 0 ? data.roles : [id], data.basis === 'inferred' ? 'inferred' : 'stated'),
      years: extent(data.yearFrom, data.yearTo),
      ages: extent(data.ageFrom, data.ageTo),
      basis: data.basis,
    })),
    ...roles
      .filter(({ id }) => !banded.has(id))
      .map(({ id, data }): Made => ({
        ...blank,
        ...common(data),
        id: itemId(id, 'rank'),
        kind: 'rank',
        lane: 'rank',
        title: data.name,
        facts: [`${data.tier}${TIER_NOTES[data.tierBasis]}`, ...(data.track === undefined ? [] : [data.track])],
        statements: [data.summary],
        href: address('role', id),
        ties: tied([id]),
        basis: 'unknown',
      })),
  ];

  const own = <K extends Kind>(kind: K): readonly Entry<K>[] => catalog.of(kind, org);
  const milestones = own('milestone')
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }): Made => ({
      ...blank,
      ...common(data),
      id: itemId(id, 'milestone'),
      kind: 'milestone',
      lane: 'milestone',
      title: data.name,
      statements: data.statements,
      href: data.initiatives?.[0] ? address('initiative', data.initiatives[0]) : address('milestone', id),
      ties: tied(data.roles, data.rolesBasis),
      years: extent(data.yearFrom, data.yearTo, data.yearToEarliest),
      ages: extent(data.ageFrom, data.ageTo),
      basis: data.basis,
    }));

  const joined = Map.groupBy(
    joinExpectations(expectationsIn(catalog, org).filter(({ table }) => table.data.organization === org)).filter(
      ({ mark, statements }) => mark !== null || statements.length > 0,
    ),
    ({ competency }) => competency,
  );
  const competencies = own('competency')
    .filter(({ id }) => joined.has(id))
    .sort((a, b) => a.data.order - b.data.order);
  const abilities = competencies.map(({ id, data }): Made => {
    const expected = joined.get(id) ?? [];
    const cells = new Map(expected.map((cell) => [cell.role, cell]));
    const errata = [...new Set([...(data.errata ?? []), ...expected.flatMap((cell) => cell.errata)])];
    return {
      ...blank,
      ...common({ ...data, errata }),
      id: itemId(id, 'ability'),
      kind: 'ability',
      lane: 'ability',
      title: data.name,
      statements: [data.summary],
      href: address('competency', id),
      ties: ranks.flatMap(({ id: rank }) => {
        const cell = cells.get(rank);
        if (!cell) return [];
        const basis = cell.headingBasis === 'inferred' || (cell.mark && cell.markBasis === 'inferred');
        return [{ rank, mark: cell.mark, basis: basis ? ('inferred' as const) : ('stated' as const) }];
      }),
      develops: [id],
      basis: 'unknown',
    };
  });

  const trainings = trainingsOf(catalog, org);
  const providers = [...new Set(trainings.map(({ data }) => data.provider))];
  const courses = trainings.map(({ id, data }): Made => ({
    ...blank,
    ...common(data),
    id: itemId(id, 'training'),
    kind: 'training',
    lane: laneOfProvider(providers, data.provider),
    title: data.name,
    facts: [
      data.provider,
      data.categoryBasis === 'inferred' ? `${data.category}（推定）` : data.category,
      ...promotionInWords(data.promotion),
    ],
    category: data.category,
    statements: [],
    href: address('training', id),
    ties: tied(data.roles, data.rolesBasis),
    develops: [...(data.competencies ?? []), ...(data.skills ?? [])],
    years: extent(data.yearFrom, data.yearTo),
    basis: data.basis,
  }));

  const stages = own('stage')
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }): Made => {
      const persona = catalog.get('persona', data.persona);
      const step = data.step === null ? [] : [`Step${data.step}`];
      return {
        ...blank,
        ...common(data),
        id: itemId(id, 'stage'),
        kind: 'stage',
        lane: 'stage',
        title: [nameOf(persona), ...step, data.label].join(' '),
        facts: [data.kind === 'skill' ? 'スキル' : 'マインド'],
        statements: data.statements,
        href: address('stage', id),
        ties: roles.flatMap(({ id: rank, data: { personas } }): Tie[] => {
          const held = personas.find(
            (one) => one.persona === data.persona || catalog.get('persona', one.persona).data.parent === data.persona,
          );
          return held ? [{ rank, mark: null, basis: held.basis }] : [];
        }),
        basis: 'unknown',
      };
    });

  const name = catalog.get('organization', org).data.name;
  const silent = (what: string, members: readonly unknown[]) =>
    members.length > 0 ? null : `${name}の方針に、${what}の記載はありません。`;
  const unplaced = (what: string): Lane['unplaced'] => ({
    years: `${name}の方針に、${what}の年次の記載はありません。`,
    ages: `${name}の方針に、${what}の年齢の記載はありません。`,
    rank: `${name}の方針に、${what}と職層の結び付きの記載はありません。`,
  });
  const lanes: Lane[] = [
    { id: 'rank', name: '職層と期間', unplaced: unplaced('職層'), silence: silent('職層', rankItems) },
    {
      id: 'milestone',
      name: '方針の節目',
      unplaced: unplaced('節目'),
      silence: silent('年次・年齢の節目', milestones),
    },
    { id: 'ability', name: '身に付ける能力', unplaced: unplaced('能力'), silence: silent('職層ごとの能力', abilities) },
    ...providers.map((provider) => ({
      id: laneOfProvider(providers, provider),
      // A list of names in brackets stays with each training.
      name: provider.includes('研修') ? provider.replace(/（.*）$/, '') : `研修（${provider}）`,
      unplaced: unplaced('研修'),
      silence: null,
    })),
    ...(providers.length > 0
      ? []
      : [{ id: 'training', name: '研修', unplaced: unplaced('研修'), silence: silent('年次ごとの研修', []) }]),
    {
      id: 'stage',
      name: 'デジタル育成段階',
      unplaced: unplaced('育成段階'),
      silence: silent('デジタル人材の育成段階', stages),
    },
  ];
  const items = [...rankItems, ...milestones, ...abilities, ...courses, ...stages].map((item) => ({
    ...item,
    what: KIND_WORDS[item.kind],
  }));
  const ageTable = own('document').find(({ data }) => data.serviceYears !== undefined)?.data.serviceYears;
  const cautions: Caution[] = [
    ...[...bands, ...own('milestone')].map(({ data }) => ({ text: data.caution, isStated: true, source: data.source })),
    ...(ageTable
      ? [
          { text: ageTable.sourceCaution, isStated: true, source: ageTable.source },
          { text: ageTable.caution, isStated: false, source: ageTable.source },
        ]
      : []),
  ].flatMap(({ text, isStated, source }) => (text === undefined ? [] : [{ text, isStated, source: place(source) }]));
  const marked = tablesInForce(catalog).find(({ data }) => data.organization === org && data.marks !== 'none');
  return {
    org,
    name,
    axis: rankItems.some(({ kind, years, ages }) => kind === 'band' && (years ?? (ageTable && ages)))
      ? 'years'
      : 'rank',
    firstAge: ageTable?.firstAge ?? null,
    ranks,
    lanes,
    items,
    abilities: competencies.map(({ id, data }) => ({ id, name: data.name })),
    markWords: marked ? markWords(marked) : null,
    hasLegend: marked?.data.legend === 'printed',
    cautions: cautions.filter(({ text }, index) => cautions.findIndex((other) => other.text === text) === index),
    crosswalk: link('/crosswalk/'),
    experienced: catalog
      .all('path')
      .filter(({ data }) => data.wayIn === '経験者採用')
      .map(({ id }) => id)
      .sort((a, b) => Number(firstSegment(b) === org) - Number(firstSegment(a) === org)),
  };
}

/** When a training is held, where that is a promotion and not a year: `管理職への昇任の前（推定）`. */
function promotionInWords(promotion: Entry<'training'>['data']['promotion']): string[] {
  if (!promotion) return [];
  const { when, tier, basis } = promotion;
  const step = tier === undefined ? '昇任' : `${tier}への昇任`;
  return [`${step}${when === 'before' ? 'の前' : 'などの機会'}${basis === 'inferred' ? '（推定）' : ''}`];
}

const itemId = (entryId: string, kind: string): string => `${firstSegment(entryId)}/${kind}/${lastSegment(entryId)}`;

const laneOfProvider = (providers: readonly string[], provider: string): string =>
  `training-${providers.indexOf(provider) + 1}`;

/** A stretch that names at least one end. A source that gives only the end means from the start. */
function extent(from: number | undefined, to: number | undefined, soft?: number): Extent | null {
  if (from === undefined && to === undefined) return null;
  return { from: from ?? 1, to: to ?? null, soft: soft ?? null };
}

/** The organisations that say something along a working life: those with ranks. */
export const timelineOrganizations = (catalog: Catalog): string[] => [
  ...new Set(catalog.all('role').map(({ id }) => firstSegment(id))),
];
