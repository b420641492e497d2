import { resolve } from 'node:path';
import { indirectPackages, shippedPackages, toolPackages } from '../../integrations/licenses/packages.ts';

/** Astro builds from the repository's root. */
const root = resolve('.');

/** 使っている部品とライセンス: what is in the site, what made it, and what those use in turn. */
export function licensesView() {
  const indirect = indirectPackages(root);
  return {
    shipped: shippedPackages(root).map((one, index) => ({ ...one, id: `license-${index + 1}` })),
    tools: toolPackages(root),
    indirect,
    indirectCount: indirect.reduce((sum, { count }) => sum + count, 0),
  };
}
