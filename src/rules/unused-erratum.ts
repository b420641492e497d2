import { mentionsIn } from './finding/mentions.ts';
import type { Rule } from './rule.ts';

export const unusedErratum: Rule = {
  id: 'unused-erratum',
  severity: 'warning',
  title: '読み替えた校訂注が、その事柄の横に出ていること',
  why: '原文を黙って直してはいけません。読み替えたことは、その内容を読む人の目に入る必要があります。',
  example: {
    bad: '# どこからも指されない校訂注\ntreatment: mended',
    good: '# 読み替えた内容のファイルに足す\nerrata:\n  - kiyose/a07',
  },
  *check(subject) {
    const mentions = mentionsIn(subject);
    for (const erratum of subject.catalog.all('erratum')) {
      if (erratum.data.treatment === 'kept' || mentions.has(erratum.id)) continue;
      if (subject.graph.to('erratum', erratum.id).length > 0) continue;
      yield {
        spot: { draft: erratum, path: ['treatment'] },
        message: `校訂注「${erratum.id}」は、どの内容からも指されていません。`,
        hint: '読み替えた内容の errata にこのIDを足すか、本文に <Erratum of="…" /> を置いてください。',
      };
    }
  },
};
