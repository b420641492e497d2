import { type PlanNode, planTree } from '../../domain/trees.ts';
import { loadSite } from '../catalog.ts';
import { type ErratumNote, erratumNotes, sourceLine } from '../links.ts';

/** An item of a plan as it is shown. */
export interface PlanItemView {
  number: string | undefined;
  name: string | null;
  level: string;
  supported: boolean;
  errata: ErratumNote[];
  children: PlanItemView[];
}

const LEVEL_NAMES = { idea: '基本理念', vision: '将来像', goal: '基本目標', policy: '施策' } as const;

/** A higher-level plan as a tree. */
export async function planView(id: string) {
  const { catalog } = await loadSite();
  const plan = catalog.get('plan', id);
  // A note on many items (a whole column that slipped) stands once below the tree instead of on every line.
  const all = plan.data.nodes.flatMap((item) => item.errata ?? []);
  const beside = (id: string) => all.filter((other) => other === id).length <= 2;
  const view = ({ item, children }: PlanNode): PlanItemView => ({
    number: item.number,
    name: item.name,
    level: LEVEL_NAMES[item.level],
    supported: item.supportedByPolicy ?? false,
    errata: erratumNotes(catalog, item.errata?.filter(beside)),
    children: children.map(view),
  });
  return {
    title: plan.data.title,
    summary: plan.data.summary,
    tree: planTree(plan).map(view),
    counts: Object.entries(LEVEL_NAMES).map(([level, name]) => ({
      name,
      count: plan.data.nodes.filter((item) => item.level === level).length,
    })),
    source: sourceLine(catalog, plan.data.source),
    errata: erratumNotes(catalog, [...new Set([...(plan.data.errata ?? []), ...all])]),
  };
}
export type PlanView = Awaited<ReturnType<typeof planView>>;
