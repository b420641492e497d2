import type { Part } from '../domain/path/path-step.ts';
import { soundPaths } from './finding/sound-paths.ts';
import type { Rule } from './rule.ts';

/** Where the gaps of a kind are written. */
export const GAP_FIELDS = { competency: 'competencies', skill: 'skills' } as const satisfies Record<
  Part['kind'],
  string
>;

export const pathGap: Rule = {
  id: 'path-gap',
  severity: 'error',
  title: '特に必要な能力と求めるスキルを、手順が育てるか、空白として書いてあること',
  why: '求めておきながら手立ての無いことが黙って抜けると、読む人は自分の努力が足りないと思い、人事は空白に気づけません。',
  example: {
    bad: '# 説明・調整を育てる手順が無いのに、空白にも書いていない\nsteps: []',
    good: 'steps: []\ngaps:\n  competencies:\n    - kiyose/briefing',
  },
  *check(subject) {
    const { catalog } = subject;
    for (const { entry, path } of soundPaths(subject)) {
      if (entry.data.role === undefined) continue;
      const role = catalog.get('role', entry.data.role).data.name;
      for (const gap of path.gaps) {
        const field = GAP_FIELDS[gap.kind];
        if (entry.data.gaps?.[field]?.includes(gap.id)) continue;
        const { name } = catalog.get(gap.kind, gap.id).data;
        const wanted =
          gap.kind === 'skill' ? `レベル${gap.level}が求められる` : gap.mark === '◎' ? '特に必要（◎）な' : '求められる';
        yield {
          spot: { draft: entry, path: ['role'] },
          message: `${role}に${wanted}「${name}」を育てる手順が無く、空白（gaps）にも書かれていません。`,
          hint: `育てる手順を steps に足すか、原文に手立てが無ければ gaps の ${field} に「${gap.id}」を足してください。`,
        };
      }
    }
  },
};
