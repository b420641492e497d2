import type { Rule } from './rule.ts';

export const levelOutOfRange: Rule = {
  id: 'level-out-of-range',
  severity: 'error',
  title: 'デジタル人材の区分と育成段階の、求めるレベルが合っていること',
  why: 'スキルマップの頁は、この二つから「だれがどこまで」を示します。食い違うと目標が二つになります。',
  example: { bad: '# 区分は3、最後の段階は2\nrequiredSkillLevel: 3', good: '# どちらも3\nrequiredSkillLevel: 3' },
  *check({ catalog, misfits, faults }) {
    const stages = Map.groupBy(catalog.all('stage'), ({ data }) => data.persona);
    for (const stage of catalog.all('stage')) {
      const { kind, requiredSkillLevel } = stage.data;
      const spot = { draft: stage, path: ['requiredSkillLevel'] };
      if (kind === 'mindset' && requiredSkillLevel !== null) {
        yield {
          spot,
          message: `マインドの段階に、スキルのレベル「${requiredSkillLevel}」が書かれています。`,
          candidates: ['null'],
          hint: 'マインドの段階では null にしてください。スキルの段階なら kind を直します。',
        };
      } else if (kind === 'skill' && requiredSkillLevel === null) {
        yield {
          spot,
          message: 'スキルの段階に、求めるレベルがありません。',
          hint: '1から3までの数を書いてください。マインドの段階なら kind を直します。',
        };
      }
    }
    // With a stage missing, the highest level is not known.
    if (misfits.some(({ draft }) => draft.kind === 'stage') || faults.some(({ file }) => file.includes('/stages/')))
      return;
    for (const persona of catalog.all('persona')) {
      const own = (stages.get(persona.id) ?? []).flatMap((stage) =>
        stage.data.kind === 'skill' && stage.data.requiredSkillLevel !== null
          ? [{ stage, level: stage.data.requiredSkillLevel, step: stage.data.step ?? 0 }]
          : [],
      );
      if (own.length === 0) continue;
      const ordered = [...own].sort((a, b) => a.step - b.step);
      const fallen = ordered.find(({ level }, index) => index > 0 && level < (ordered[index - 1]?.level ?? 0));
      const highest = Math.max(...own.map(({ level }) => level));
      const required = persona.data.requiredSkillLevel;
      if (fallen) {
        yield {
          spot: { draft: fallen.stage, path: ['requiredSkillLevel'] },
          message: `レベル${fallen.level}が、前の段階のレベルより下がっています。`,
          hint: '段階ごとのレベルを、原文の表と見比べて直してください。',
        };
      } else if (required !== null && required !== highest) {
        yield {
          spot: { draft: persona, path: ['requiredSkillLevel'] },
          message: `求めるレベルは${required}とありますが、育成段階で最も高いのはレベル${highest}です。`,
          candidates: [String(highest)],
          hint: '区分か育成段階のレベルを、原文に合わせて直してください。',
        };
      }
    }
  },
};
