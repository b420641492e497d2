import { firstSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

export const documentStatus: Rule = {
  id: 'document-status',
  severity: 'error',
  title: '文書の現行・旧版の別が、版のつながりと合っていること',
  why: '旧版を現行と示すと、職員が古い方針に従ってしまいます。',
  example: { bad: '# 次の版がある文書\nstatus: current', good: 'status: superseded' },
  *check({ catalog, misfits, faults }) {
    const documents = catalog.all('document');
    const successors = new Map(
      documents.flatMap((entry) =>
        entry.data.predecessor === undefined ? [] : [[entry.data.predecessor, entry] as const],
      ),
    );
    for (const entry of documents) {
      const { status } = entry.data;
      const successor = successors.get(entry.id);
      const spot = { draft: entry, path: ['status'] };
      const national = catalog.find('organization', firstSegment(entry.id))?.data.type === 'national';
      if (status === 'current' && successor && successor.id !== entry.id) {
        yield {
          spot,
          message: `現行（current）とありますが、次の版「${successor.id}」があります。`,
          candidates: ['superseded'],
          hint: '旧版なら superseded に直してください。',
        };
      } else if (status === 'guideline' && !national && catalog.find('organization', firstSegment(entry.id))) {
        yield {
          spot,
          message: '国の指針（guideline）とありますが、国の団体の文書ではありません。',
          candidates: ['current', 'superseded'],
          hint: '市の文書なら current か superseded に直してください。',
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
      if (own.length === 0 || own.some(({ data }) => data.status !== 'superseded')) continue;
      // The last of a line of editions, the one whose text is here, is the one in force.
      const latest =
        own.filter((entry) => !successors.has(entry.id)).find(({ data }) => data.text === 'included') ?? own[0];
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
