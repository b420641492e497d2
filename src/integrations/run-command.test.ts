import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { CHECK_CONTENT, NODE, programOf, runCommand } from './run-command.ts';

it('gives back the exit code and what was printed', async () => {
  const { code, output } = await runCommand([NODE, '-e', 'console.log("a"); process.exit(3)'], { cwd: '.' });
  expect({ code, output }).toEqual({ code: 3, output: 'a\n' });
});

it('lets a program that ends with us end by itself as well', async () => {
  const { code } = await runCommand([NODE, '-e', 'console.log("a")'], { cwd: '.', endsWithUs: true });
  expect(code).toBe(0);
});

it('says that a program was stopped only when it has ended', async () => {
  const stop = new AbortController();
  // It says when it has begun, and takes its time to end.
  const begin =
    'process.on("SIGTERM", () => setTimeout(() => { require("fs").writeFileSync(process.argv[1], ""); process.exit(); }, 200));';
  const marks = mkdtempSync(join(tmpdir(), 'run-command-'));
  const [begun, ended] = [join(marks, 'begun'), join(marks, 'ended')];
  const program = `${begin} require("fs").writeFileSync(process.argv[2], ""); setInterval(() => undefined, 1000)`;
  const run = runCommand([NODE, '-e', program, ended, begun], { cwd: '.', signal: stop.signal });
  while (!existsSync(begun)) await wait(10);
  stop.abort();
  await expect(run).rejects.toThrow('aborted');
  expect(existsSync(ended)).toBe(true);
  rmSync(marks, { recursive: true });
});

it('says so when a program cannot be started', async () => {
  await expect(runCommand(['/no/such/program'], { cwd: '.' })).rejects.toThrow('ENOENT');
});

it('a program that ends with us is gone when we are killed', async () => {
  const module = JSON.stringify(join(import.meta.dirname, 'run-command.ts'));
  const forever = JSON.stringify('console.log(process.pid); setInterval(() => undefined, 1000)');
  const parent = spawn(
    NODE,
    [
      '--input-type=module',
      '-e',
      `import { NODE, runCommand } from ${module};
       await runCommand([NODE, '-e', ${forever}], { cwd: '.', endsWithUs: true, show: true });`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [chunk] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(chunk.toString());
  expect(() => process.kill(pid, 0)).not.toThrow();
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  const isAlive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (isAlive()) await wait(20);
});

it('the content is checked as it is by hand', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { validate: string } };
  expect(scripts.validate.split(' ').slice(1)).toEqual(CHECK_CONTENT.slice(1));
});

it('finds the command of a package', () => {
  expect(programOf('astro')).toMatch(/node_modules\/astro\/bin\/astro\.mjs$/);
  expect(() => programOf('no-such-package')).toThrow();
});
