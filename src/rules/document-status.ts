import { editionsAmong, hasBegun, successorsOf } from '../domain/editions.ts';
import { firstSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

export const documentStatus: Rule = {
  id: 'document-status',
  severity: 'error',
  title: '文書の予告・現行・旧版の別が、版のつながりと施行日に合っていること',
  why: '旧版や予告を現行と示すと、職員がいまの決まりでない方針に従ってしまいます。',
  example: { bad: '# 次の版がある文書\nstatus: current', good: 'status: superseded' },
  *check({ catalog, entries, misfits, faults, today }) {
    const documents = catalog.all('document');
    const editions = editionsAmong(entries);
    const waiting = new Set<string>();
    for (const entry of documents) {
      const { status, effectiveDate } = entry.data;
      const successors = successorsOf(editions, entry.id);
      const spot = { draft: entry, path: ['status'] };
      const organization = catalog.find('organization', firstSegment(entry.id));
      // One that is still announced changes nothing yet; on its day the dates say what becomes of this one.
      const successor = successors.find(({ data }) => data.status !== 'upcoming');
      const announced = successors.find((next) => next.data.status === 'upcoming' && !hasBegun(next, today));
      if (status === 'current' && successor) {
        yield {
          spot,
          message: `現行（current）とありますが、次の版「${successor.id}」があります。`,
          candidates: ['superseded'],
          hint: '旧版なら superseded に直してください。次の版がこれから施行されるなら、次の版の status を upcoming に直します。',
        };
      } else if (status === 'current' && effectiveDate !== undefined && effectiveDate > today) {
        yield {
          spot,
          message: `現行（current）とありますが、施行日「${effectiveDate}」はまだ来ていません（今日は${today}）。`,
          candidates: ['upcoming'],
          hint: 'これからの版なら upcoming に直してください。施行日が来ると、現行として示します。',
        };
      } else if (status === 'superseded' && !successor && announced) {
        waiting.add(firstSegment(entry.id));
        yield {
          spot,
          message: `旧版（superseded）とありますが、次の版「${announced.id}」はまだ施行されていません。`,
          candidates: ['current'],
          hint: '次の版の施行日までは current のままにしてください。その日が来ると、旧版として示します。',
        };
      } else if (status === 'guideline' && organization && organization.data.type !== 'national') {
        yield {
          spot,
          message: '国の指針（guideline）とありますが、国の団体の文書ではありません。',
          candidates: ['current', 'superseded'],
          hint: '自治体の文書なら current か superseded に直してください。',
        };
      }
    }
    if (
      misfits.some(({ draft }) => draft.kind === 'document') ||
      faults.some(({ file }) => file.includes('/documents/'))
    )
      return;
    for (const { id } of catalog.all('organization')) {
      const own = documents.filter((entry) => firstSegment(entry.id) === id);
      const old = own.filter(({ data }) => data.status === 'superseded');
      // A city whose first policy is still announced has none to fall back on.
      if (old.length === 0 || waiting.has(id)) continue;
      if (own.some((entry) => entry.data.status !== 'superseded' && entry.data.status !== 'upcoming')) continue;
      if (own.some((entry) => entry.data.status === 'upcoming' && hasBegun(entry, today))) continue;
      // The last of a line of editions, the one whose text is here, is the one in force.
      const latest =
        old
          .filter((entry) => successorsOf(editions, entry.id).length === 0)
          .find(({ data }) => data.text === 'included') ?? old[0];
      if (!latest) continue;
      yield {
        spot: { draft: latest, path: ['status'] },
        message: `「${id}」の文書が、すべて旧版（superseded）になっています。`,
        candidates: ['current'],
        hint: '今有効な版の status を current に直してください。',
      };
    }
  },
};
