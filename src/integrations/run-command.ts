import { spawn } from 'node:child_process';

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
 * @param options `show` passes its output on while it runs; `signal` stops it; `env` is added to this process's own
 * @throws when the program cannot be started, or was stopped by `signal`
 */
export function runCommand(
  [program = '', ...args]: readonly string[],
  options: { cwd: string; env?: Record<string, string>; show?: boolean; signal?: AbortSignal },
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: options.signal,
    });
    let output = '';
    const collect = (to: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) to.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The Node that runs this script: children get the same, whatever comes first on PATH. */
export const NODE = process.execPath;
