/** A thing and the things it leads to, by id. */
export interface Step {
  id: string;
  to: readonly string[];
}

/**
 * Finds the groups of ids that lead back to themselves: the strongly connected components with more than one member or
 * with a step to itself. Method: Tarjan (1972), without recursion so that long chains cannot exhaust the stack.
 */
export function cyclesIn(steps: readonly Step[]): string[][] {
  const leads = new Map(steps.map(({ id, to }) => [id, to]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const cycles: string[][] = [];
  for (const start of leads.keys()) {
    if (order.has(start)) continue;
    const work = [{ id: start, next: 0 }];
    while (work.length > 0) {
      const top = work.at(-1)!;
      const { id } = top;
      if (top.next === 0) {
        order.set(id, order.size);
        low.set(id, order.get(id)!);
        path.push(id);
        onPath.add(id);
      }
      const to = leads.get(id) ?? [];
      const child = to[top.next];
      top.next += 1;
      if (child !== undefined) {
        if (!leads.has(child)) continue;
        if (!order.has(child)) work.push({ id: child, next: 0 });
        else if (onPath.has(child)) low.set(id, Math.min(low.get(id)!, order.get(child)!));
        continue;
      }
      work.pop();
      const outer = work.at(-1);
      if (outer) low.set(outer.id, Math.min(low.get(outer.id)!, low.get(id)!));
      if (low.get(id) !== order.get(id)) continue;
      const members = path.splice(path.indexOf(id));
      for (const member of members) onPath.delete(member);
      if (members.length > 1 || to.includes(id)) cycles.push(members.sort());
    }
  }
  return cycles;
}
