import type { z } from 'zod';

/** Names of fields whose description begins with the meaning of its values, or that have none of their own. */
const NAMES: Readonly<Record<string, string>> = {
  type: '団体の種類',
  status: '現行・旧版の別',
  text: '本文',
  tierBasis: '職の区分の根拠',
  nextRolesBasis: '次の職の根拠',
  rolesBasis: '対象の職層の根拠',
  nameBasis: '名前の根拠',
  categoryBasis: '区分の根拠',
  headingBasis: '見出しの根拠',
  basis: '根拠',
  requiredSkillLevelBasis: '求めるレベルの根拠',
  requiredSkillLevel: '求めるスキルのレベル',
  kind: '種類',
  level: '段',
  level1: 'レベル1',
  level2: 'レベル2',
  level3: 'レベル3',
  marks: '印の有無',
  mark: '印',
  when: '昇任の前か時か',
  do: 'すること',
  verdict: '判断',
  treatment: '扱い',
  period: '時期',
  chart: '図の形',
  rows: '行',
  skills: 'スキル',
  owners: '主管部署',
  initiatives: '取組',
  staffImages: '職員像',
  fiscalYear: '年度',
  value: '値',
  addressee: '宛先',
  competencies: '能力',
  roles: '職層',
  items: '内容',
  guidelineItems: '指針の項目',
  related: '関連する用語',
  documents: '文書',
};

/** The description of a field, also where it is optional or worked on before the check. */
export function descriptionOf(schema: z.ZodType): string {
  if (schema.description) return schema.description;
  const { innerType, out } = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = innerType ?? out;
  return inner ? descriptionOf(inner) : '';
}

/** A description in the words of people who fill in a field and see no file: it is left empty, not `null`. */
export const withoutNull = (description: string): string => description.replaceAll(' null', '空欄');

/**
 * The short Japanese name of a field: the first words of its description, or its name in the list above.
 * @param key the field's name in the file
 */
export function fieldLabel(key: string, schema: z.ZodType): string {
  const [first = ''] = descriptionOf(schema).split(/[。（、：:／]/u, 1);
  // Every basis is described alike; what it is the basis of, only its name says.
  const says = first !== '' && !first.includes('=') && first !== '根拠';
  return says ? first : (NAMES[key] ?? (first || key));
}

/**
 * What a value of a list of choices means in Japanese, as the field's description says it (`stated=原文に書いてある／…`).
 * @returns undefined when neither its description nor that of the field it is made of names the value
 */
export function choiceLabel(schema: z.ZodType, value: string): string | undefined {
  for (const clause of descriptionOf(schema).split(/[。／、]/)) {
    const [name, meaning] = clause.split('=', 2);
    if (name?.trim() === value && meaning) return meaning.trim();
  }
  const { innerType, out } = schema.def as { innerType?: z.ZodType; out?: z.ZodType };
  const inner = innerType ?? out;
  return inner && choiceLabel(inner, value);
}
