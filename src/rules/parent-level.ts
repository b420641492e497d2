import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { INITIATIVE_KINDS } from '../model/kinds/initiative.ts';
import { isNumberOf } from './finding/initiative-numbers.ts';
import type { Finding, Rule } from './rule.ts';

const INITIATIVE_NAMES = { pillar: '柱', initiative: '取組', measure: '取組の下の項目' } as const;

export const parentLevel: Rule = {
  id: 'parent-level',
  severity: 'error',
  title: '上の項目が、一つ上の段のものであること',
  why: '段を飛ばした項目や、親の無い項目は、体系の一覧から抜け落ちます。',
  example: {
    bad: 'kind: measure\nparent: kiyose/development  # 柱',
    good: 'kind: measure\nparent: kiyose/training-methods  # 取組',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('initiative')) yield* checkInitiative(entry, catalog);
    for (const entry of catalog.all('skill-category')) yield* checkCategory(entry, catalog);
    const withMiddle = new Set(catalog.all('skill-category').map(({ data }) => data.parent));
    for (const skill of catalog.all('skill')) {
      const category =
        skill.data.category === undefined ? undefined : catalog.find('skill-category', skill.data.category);
      if (category?.data.level !== 'major' || !withMiddle.has(category.id)) continue;
      yield {
        spot: { draft: skill, path: ['category'] },
        message: `「${category.id}」は大分類です。スキルには中分類を書きます。`,
        candidates: catalog
          .all('skill-category')
          .filter(({ data }) => data.parent === category.id)
          .map(({ id }) => id)
          .slice(0, 3),
        hint: '大分類の下の中分類のIDに直してください。中分類の無い独立した項目では、category の行ごと消します。',
      };
    }
  },
};

/** Whether an initiative stands at a place of the tree where its kind cannot stand. */
export function isMisplacedInitiative({ data: { kind, parent } }: Entry<'initiative'>, catalog: Catalog): boolean {
  if (kind === 'pillar' || parent === undefined) return kind !== 'pillar' || parent !== undefined;
  const above = catalog.find('initiative', parent);
  return above !== undefined && above.data.kind !== INITIATIVE_KINDS[INITIATIVE_KINDS.indexOf(kind) - 1];
}

function* checkInitiative(entry: Entry<'initiative'>, catalog: Catalog): Generator<Finding> {
  const { kind, parent } = entry.data;
  if (kind === 'pillar') {
    if (parent === undefined) return;
    yield {
      spot: { draft: entry, path: ['parent'] },
      message: `柱に、上の項目「${parent}」が書かれています。`,
      hint: '柱は一番上の段です。parent の行を消すか、kind を直してください。',
    };
    return;
  }
  if (parent === undefined) {
    yield {
      spot: { draft: entry, path: ['kind'] },
      message: `${INITIATIVE_NAMES[kind]}なのに、上の項目（parent）がありません。`,
      hint: 'parent: に、一つ上の段の項目のIDを書いてください。',
    };
    return;
  }
  const above = catalog.find('initiative', parent);
  const wanted = INITIATIVE_KINDS[INITIATIVE_KINDS.indexOf(kind) - 1] ?? 'pillar';
  if (!above || above.data.kind === wanted) return;
  // When every child of the parent would disagree with it, the parent's own kind is the fault, and it is reported there.
  const family = catalog.all('initiative').filter(({ data }) => data.parent === parent && data.kind === kind);
  if (
    family.length > 1 &&
    family.length === catalog.all('initiative').filter(({ data }) => data.parent === parent).length
  ) {
    if (family[0] !== entry) return;
    const ownParent = above.data.parent === undefined ? undefined : catalog.find('initiative', above.data.parent);
    const own = INITIATIVE_KINDS[INITIATIVE_KINDS.indexOf(above.data.kind) - 1];
    if (above.data.kind !== 'pillar' ? above.data.parent === undefined : above.data.parent !== undefined) return;
    if (ownParent && ownParent.data.kind !== own) return;
    yield {
      spot: { draft: above, path: ['kind'] },
      message: `「${above.data.name}」は${INITIATIVE_NAMES[above.data.kind]}とありますが、下の${family.length}件は${INITIATIVE_NAMES[kind]}です。`,
      candidates: [wanted],
      hint: 'この項目の kind か、下の項目の kind を直してください。',
    };
    return;
  }
  // The printed number tells whether the kind or the parent was changed.
  const fitting = INITIATIVE_KINDS[INITIATIVE_KINDS.indexOf(above.data.kind) + 1];
  const isKindWrong = fitting !== undefined && isNumberOf(fitting, entry, catalog);
  yield {
    spot: { draft: entry, path: [isKindWrong ? 'kind' : 'parent'] },
    candidates: isKindWrong ? [fitting] : [],
    message: `${INITIATIVE_NAMES[kind]}の上には${INITIATIVE_NAMES[wanted]}が来ますが、「${parent}」は${INITIATIVE_NAMES[above.data.kind]}です。`,
    hint: 'parent か kind を直してください。段は、柱・取組・取組の下の項目の順です。',
  };
}

function* checkCategory(entry: Entry<'skill-category'>, catalog: Catalog): Generator<Finding> {
  const { level, parent } = entry.data;
  if (level === 'major') {
    if (parent === undefined) return;
    yield {
      spot: { draft: entry, path: ['level'] },
      message: `大分類に、上の分類「${parent}」が書かれています。`,
      hint: 'parent の行を消すか、level を middle に直してください。',
    };
    return;
  }
  if (parent === undefined) {
    yield {
      spot: { draft: entry, path: ['level'] },
      message: '中分類なのに、上の分類（parent）がありません。',
      hint: 'parent: に大分類のIDを書いてください。大分類なら level を major に直します。',
    };
    return;
  }
  const above = catalog.find('skill-category', parent);
  if (!above || above.data.level === 'major' || above.data.parent === undefined) return;
  yield {
    spot: { draft: entry, path: ['parent'] },
    message: `上の分類「${parent}」は大分類ではありません。`,
    candidates: catalog
      .all('skill-category')
      .filter(({ data }) => data.level === 'major')
      .map(({ id }) => id)
      .slice(0, 3),
    hint: 'parent に大分類のIDを書いてください。',
  };
}
