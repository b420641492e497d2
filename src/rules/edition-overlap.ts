import { type Editions, editionsAmong, isInForce, statusOn } from '../domain/editions.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

/** The editions of an organisation that are in force on a day; plans belong to an edition and do not count. */
const inForceOn = (editions: Editions, own: readonly Entry<'document'>[], day: string) =>
  own.filter((edition) => isInForce(statusOn(editions, edition, day)));

export const editionOverlap: Rule = {
  id: 'edition-overlap',
  severity: 'error',
  title: '一つの団体で、どの日にも現行の版が一つだけであること',
  why: '現行が二つあると、ホームも検索も、どちらを示せばよいか決められません。予告の版は、施行日になってから気付いても遅いので、これからの施行日でも確かめます。',
  example: {
    bad: '# 新しい版のファイル\nstatus: upcoming\neffectiveDate: 2027-04-01',
    good: 'status: upcoming\neffectiveDate: 2027-04-01\npredecessor: kiyose/policy-ed4',
  },
  *check({ catalog, entries, today }) {
    const editions = editionsAmong(entries);
    const documents = catalog.all('document');
    for (const { id: org } of catalog.all('organization')) {
      const own = documents.filter(({ id, data }) => firstSegment(id) === org && data.belongsTo === undefined);
      const comingDays = own.flatMap(({ data: { effectiveDate } }) =>
        effectiveDate !== undefined && effectiveDate > today ? [effectiveDate] : [],
      );
      const told = new Set<string>();
      for (const day of [today, ...new Set(comingDays.sort())]) {
        const [first, second] = inForceOn(editions, own, day).toSorted(
          (a, b) => Number(a.data.status === 'upcoming') - Number(b.data.status === 'upcoming'),
        );
        if (!first || !second || told.has(second.id)) continue;
        told.add(second.id);
        yield {
          spot: { draft: second, path: ['status'] },
          message: `${day === today ? 'いま' : `${day}に`}、「${first.id}」と「${second.id}」の二つが現行になります。`,
          hint: '前の版を predecessor に書くか、方針に属する計画なら belongsTo を書くか、終わった版の status を superseded に直してください。',
        };
      }
      for (const edition of own) {
        const before = catalog.find('document', edition.data.predecessor ?? '');
        const [earlier, later] = [before?.data.effectiveDate, edition.data.effectiveDate];
        if (!before || before.id === edition.id || earlier === undefined || later === undefined || earlier < later)
          continue;
        yield {
          spot: { draft: edition, path: ['effectiveDate'] },
          message: `施行日「${later}」が、前の版「${before.id}」の施行日「${earlier}」より後ではありません。`,
          hint: '二つの版の施行日か、predecessor を直してください。',
        };
      }
    }
  },
};
