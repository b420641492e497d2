import { expect, it } from 'vitest';
import { NODE } from '../integrations/run-command.ts';
import { measureCommand } from './process-tree.ts';

it('measures a program together with those that it starts', async () => {
  const child = 'const kept = Buffer.alloc(80 * 2 ** 20, 1); setTimeout(() => kept, 300)';
  const script = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]); console.log('done')`;
  const { code, output, peakMiB, seconds } = await measureCommand([NODE, '-e', script], { cwd: '.' });
  expect({ code, output }).toEqual({ code: 0, output: 'done\n' });
  expect(seconds).toBeGreaterThan(0);
  // Memory is read from /proc, which only Linux has.
  if (process.platform === 'linux') expect(peakMiB).toBeGreaterThan(80);
});
