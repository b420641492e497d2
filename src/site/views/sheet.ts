import { releasesNewestFirst } from '../../domain/releases.ts';
import { nextSteps } from '../../domain/interview/next-steps.ts';
import { diffAddress, paperOf } from '../../domain/interview/paper-of.ts';
import type { Side } from '../../domain/interview/paper.ts';
import { BLANK, toPaperWorkbook } from '../../domain/interview/paper-workbook.ts';
import {
  type InterviewSubject,
  interviewOrganizations,
  interviewSubjects,
  subjectInWords,
} from '../../domain/interview/subject.ts';
import { markWordsAmong } from '../../domain/marks.ts';
import { ABILITY_SCALE } from '../../self-check/scale.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { lastSegment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import type { SheetData } from '../../sheet/sheet-data.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { linkTo, sourceLine } from '../links.ts';

/** Path parameters for the sheets of all organisations. */
export async function sheetPaths() {
  const { catalog } = await loadSite();
  return interviewOrganizations(catalog).flatMap((org) =>
    interviewSubjects(catalog, org).map(({ name }) => ({ params: { org, name }, props: { org, name } })),
  );
}

/** Path parameters for the lists of sheets. */
export async function sheetListPaths() {
  const { catalog } = await loadSite();
  return interviewOrganizations(catalog).map((org) => ({ params: { org }, props: { org } }));
}

const subjectOf = (catalog: Catalog, org: string, name: string): InterviewSubject => {
  const subject = interviewSubjects(catalog, org).find((each) => each.name === name);
  if (!subject) throw new Error(`面談シート「${org}/${name}」がありません。`);
  return subject;
};

const blankPaper = (catalog: Catalog, subject: InterviewSubject, side: Side) =>
  paperOf(catalog, subject, side, {
    scale: ABILITY_SCALE.map(({ word }) => word),
    steps: nextSteps(catalog, subject),
  });

/** The day of the newest change: what a sheet and its file are dated with. */
const dayOf = (catalog: Catalog): string => releasesNewestFirst(catalog).at(0)?.change.data.date ?? '1980-01-01';

const addresses = ({ org, name }: { org: string; name: string }) => ({
  staff: { page: href(`/${org}/sheets/${name}/`), file: href(`/${org}/sheets/${name}.xlsx`) },
  supervisor: {
    page: href(`/${org}/sheets/${name}/supervisor/`),
    file: href(`/${org}/sheets/${name}/supervisor.xlsx`),
  },
});

/** The name under which a file is saved: without signs that a file name must not have. */
const fileName = (title: string, subject: InterviewSubject): string =>
  `${title.replace(/[（）]/gu, '')}_${subjectInWords(subject).replace(' → ', 'から')}.xlsx`;

/** The page of a sheet. */
export async function sheetView(org: string, name: string, side: Side) {
  const { catalog } = await loadSite();
  const subject = subjectOf(catalog, org, name);
  const paper = blankPaper(catalog, subject, side);
  const all = addresses(subject);
  const diff = diffAddress(catalog, subject);
  const roles = [...(subject.next ? [subject.next] : []), subject.role];
  const data: SheetData = {
    paper,
    // What one has said of oneself for the next role counts before what one has said for one's own.
    roles: side === 'staff' ? roles.map(({ id }) => id) : [],
    moved: Object.fromEntries(
      catalog
        .all('move')
        .flatMap(({ data: { retired } }) => retired)
        .filter(({ kind }) => kind === 'competency')
        .map(({ from, to }) => [from, to]),
    ),
    date: dayOf(catalog),
    siteName: settings.siteName,
    fileName: fileName(paper.title, subject),
  };
  return {
    paper,
    markWords: markWordsAmong(catalog.all('competency-table').filter(({ id }) => id.startsWith(`${org}/`))),
    data,
    file: { href: all[side].file, name: data.fileName },
    other:
      side === 'staff'
        ? { text: '上司用のシート', href: all.supervisor.page }
        : { text: '本人用のシート', href: all.staff.page },
    links: [
      ...roles.map(({ id, data: role }) => ({ text: `${role.name}の頁`, href: entryHref('role', id) })),
      ...(diff === undefined ? [] : [{ text: '昇任差分', href: href(diff) }]),
      ...roles.slice(0, 1).flatMap(({ id }) => (catalog.find('path', id) ? [linkTo(catalog, 'path', id)] : [])),
    ],
    selfChecks: roles.map(({ id, data: role }) => ({
      text: `${role.name}の自己点検`,
      href: href(`/${org}/self-check/${lastSegment(id)}/`),
    })),
    source: sourceLine(catalog, (subject.next ?? subject.role).data.source),
    address: all[side].page,
  };
}
export type SheetView = Awaited<ReturnType<typeof sheetView>>;

/** The Excel file of a blank sheet. */
export async function sheetWorkbook(org: string, name: string, side: Side): Promise<Uint8Array> {
  const { catalog } = await loadSite();
  const paper = blankPaper(catalog, subjectOf(catalog, org, name), side);
  return toPaperWorkbook(paper, BLANK, dayOf(catalog), settings.siteName);
}

/** The list of sheets of an organisation: roles, then steps. */
export async function sheetListView(org: string) {
  const { catalog } = await loadSite();
  const rows = interviewSubjects(catalog, org).map((subject) => ({
    text: subjectInWords(subject),
    step: subject.next !== undefined,
    inferred: subject.next !== undefined && subject.role.data.nextRolesBasis === 'inferred',
    staff: { ...addresses(subject).staff, name: fileName('面談シート', subject) },
    supervisor: { ...addresses(subject).supervisor, name: fileName('面談シート上司用', subject) },
  }));
  return {
    organization: catalog.get('organization', org).data.name,
    roles: rows.filter(({ step }) => !step),
    steps: rows.filter(({ step }) => step),
    selfCheck: href(`/${org}/self-check/`),
  };
}
export type SheetListView = Awaited<ReturnType<typeof sheetListView>>;
