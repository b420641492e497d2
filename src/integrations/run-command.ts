import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const END_WITH_PARENT = new URL('./end-with-parent.ts', import.meta.url).href;

/** What a finished command leaves. */
export interface CommandResult {
  /** Exit code; 1 when it ended by a signal. */
  code: number;
  /** Everything it printed, both streams in order of arrival. */
  output: string;
}

/**
 * Runs a program to its end.
 * @param args the program and its arguments
 * @param options `show` passes its output on while it runs; `signal` stops it; `env` is added to this process's own;
 * `endsWithUs` makes a program of Node end as soon as this process is gone, however that came
 * @throws when the program cannot be started, or was stopped by `signal`; then it has ended
 */
export function runCommand(
  [program = '', ...args]: readonly string[],
  options: { cwd: string; env?: Record<string, string>; show?: boolean; signal?: AbortSignal; endsWithUs?: boolean },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...(options.endsWithUs ? ['--import', END_WITH_PARENT] : []), ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      // The channel breaks when this process is gone.
      stdio: ['ignore', 'pipe', 'pipe', ...(options.endsWithUs ? (['ipc'] as const) : [])],
      signal: options.signal,
    });
    let output = '';
    const collect = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) to.write(chunk);
    };
    child.stdout?.on('data', collect(process.stdout));
    child.stderr?.on('data', collect(process.stderr));
    let failure: Error | undefined;
    child.on('error', (error) => {
      failure = error;
      // What never began does not end either.
      if (child.pid === undefined) reject(error);
    });
    child.on('close', (code) => (failure ? reject(failure) : resolve({ code: code ?? 1, output })));
  });
}

/** The Node that runs this script: children get the same, whatever comes first on PATH. */
export const NODE = process.execPath;

/**
 * The check of the content, as `npm run validate` begins it: with room for the many values that live for a moment, and
 * without the compiler for programs that run long, whose work is not done before the check is.
 */
export const CHECK_CONTENT = [NODE, '--max-semi-space-size=32', '--no-opt', 'scripts/validate.mjs'];

/**
 * The file of the command that a package brings with it, in the nearest folder of packages above this file.
 * @throws when there is no such package
 */
export function programOf(name: string): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'node_modules', name)) && dirname(folder) !== folder) folder = dirname(folder);
  const home = join(folder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(home, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}
