import { announcedPlans, isNumeric, type PlanBoard, planBoards, targetsOf } from '../../domain/plan-board.ts';
import type { InitiativeNode } from '../../domain/trees.ts';
import type { Entry } from '../../model/entry.ts';
import { lastSegment, splitFragment } from '../../model/ids.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { loadSite, type Site } from '../catalog.ts';
import { eraFiscalYear } from '../era.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, placeLink, sourceLine } from '../links.ts';

/** A number of the plan with its unit: `4名`. */
const figure = (value: number, unit: string | undefined): string => `${value.toLocaleString('ja-JP')}${unit ?? ''}`;

/** A line of the plan, year by year. */
function targetView({ catalog }: Site, board: PlanBoard, target: Entry<'plan-target'>) {
  const { data } = target;
  return {
    fragment: lastSegment(target.id),
    href: entryHref('plan-target', target.id),
    label: data.label,
    measure: linkTo(catalog, 'initiative', data.measure),
    unit: data.unit,
    numeric: isNumeric(target),
    years: board.years.map((year) => {
      const planned = data.years.filter(({ fiscalYear }) => fiscalYear === year);
      const [value] = planned.flatMap((item) => (item.value === null ? [] : [item.value]));
      const results = (data.results ?? []).filter(({ fiscalYear }) => fiscalYear === year);
      const inWords = ({ value: number, text }: { value: number | null; text: string | null }) =>
        [number === null ? undefined : figure(number, data.unit), text].filter(
          (part) => part !== undefined && part !== null,
        );
      return {
        year: eraFiscalYear(year),
        value: value ?? null,
        planned: planned.flatMap(inWords),
        certain: planned.every(({ certain }) => certain),
        result: results.flatMap(inWords).join('、'),
      };
    }),
    note: data.note,
    errata: erratumNotes(catalog, data.errata),
    source: sourceLine(catalog, data.source),
  };
}
export type TargetView = ReturnType<typeof targetView>;

/** A measure as a card of the board. */
function cardView({ catalog }: Site, board: PlanBoard, { entry }: InitiativeNode) {
  const { data } = entry;
  return {
    ...linkTo(catalog, 'initiative', entry.id),
    number: data.number,
    figureOnly: data.bodyInSource === false,
    statement: data.bodyInSource === false ? undefined : data.statements?.[0],
    targets: targetsOf(board.targets, entry.id).map((target) => ({
      href: entryHref('plan-target', target.id),
      // Most lines are called like their measure; the card need not say it twice.
      label: target.data.label === data.name ? '年度の予定' : target.data.label,
      // 4→5→8名: numbers only, and only where every one of them is known.
      figures: isNumeric(target)
        ? `${target.data.years
            .flatMap(({ value }) => (value === null ? [] : [value.toLocaleString('ja-JP')]))
            .join(' → ')}${target.data.unit ?? ''}`
        : undefined,
    })),
    errata: erratumNotes(catalog, data.errata),
  };
}
export type CardView = ReturnType<typeof cardView>;

/** The boards of an organisation's implementation plans, and the plans that are announced. */
export async function planBoardView(org: string) {
  const site = await loadSite();
  const { catalog } = site;
  return {
    boards: planBoards(catalog, org).map((board) => {
      const { data } = board.document;
      const targets = board.targets.map((target) => targetView(site, board, target));
      const edition = data.belongsTo;
      return {
        id: lastSegment(board.document.id),
        document: linkTo(catalog, 'document', board.document.id),
        title: data.title,
        status: DOCUMENT_STATUS_NAMES[data.status],
        current: data.status === 'current',
        edition: edition === undefined ? undefined : linkTo(catalog, 'document', edition),
        declared: data.declared,
        counts: board.counts,
        figureOnly: board.figureOnly.map(({ id }) => linkTo(catalog, 'initiative', id)),
        years: board.years.map(eraFiscalYear),
        pillars: board.pillars.map((pillar) => ({
          ...linkTo(catalog, 'initiative', pillar.entry.id),
          number: pillar.entry.data.number,
          initiatives: pillar.children.map((initiative) => ({
            card: cardView(site, board, initiative),
            measures: initiative.children.map((measure) => cardView(site, board, measure)),
          })),
        })),
        numeric: targets.filter(({ numeric }) => numeric),
        targets,
        uncertain: targets.filter(({ years }) => years.some(({ certain }) => !certain)).length,
        source: sourceLine(catalog, data.source),
        errata: erratumNotes(catalog, data.errata),
      };
    }),
    announced: announcedPlans(catalog, org).map(({ document, place }) => {
      const { id, fragment } = splitFragment(place);
      return { document: linkTo(catalog, 'document', document.id), place: placeLink(catalog, id, fragment) };
    }),
  };
}
export type BoardView = Awaited<ReturnType<typeof planBoardView>>['boards'][number];

/** The organisations that have a page of plan boards: those with plan targets, and those that announce a plan. */
export async function planBoardPaths() {
  const { catalog } = await loadSite();
  return catalog
    .all('organization')
    .filter(({ id }) => planBoards(catalog, id).length > 0 || announcedPlans(catalog, id).length > 0)
    .map(({ id }) => ({ params: { org: id }, props: { org: id } }));
}
