import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a finished program took. */
export interface Measured {
  /** From its start to its end. */
  seconds: number;
  /** Time of the processor, of the program and all that it started: it grows less than the clock on a busy machine. */
  cpuSeconds: number;
  /** The most memory that the program and all that it started held at one moment, in MiB; shared pages count in each. */
  peakMiB: number;
  code: number;
  output: string;
}

/** How often the processes are looked at, in milliseconds. */
const EVERY = 50;
/** Both are the same on every Linux that Node runs on. */
const PAGE = 4096;
const TICKS_PER_SECOND = 100;

interface ProcessState {
  parent: number;
  cpuSeconds: number;
  bytes: number;
}

/** Reads one process from /proc; undefined when it has just ended. */
function stateOf(pid: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces and brackets itself. Fields by `man proc_pid_stat`.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { parent: fields[1] ?? 0, cpuSeconds: ticks / TICKS_PER_SECOND, bytes: (fields[21] ?? 0) * PAGE };
  } catch {
    return undefined;
  }
}

/** The processes that a process has started, and those that these have started, itself included. */
function treeOf(root: number): ProcessState[] {
  const states = new Map<number, ProcessState>();
  for (const name of readdirSync('/proc')) {
    const state = /^\d+$/.test(name) ? stateOf(Number(name)) : undefined;
    if (state) states.set(Number(name), state);
  }
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(states.get(pid)?.parent ?? 0));
  return [...states].filter(([pid]) => isBelow(pid)).map(([, state]) => state);
}

/**
 * Runs a program to its end and measures it. Memory and time of the processor are read from /proc, so they are 0 on
 * anything but Linux.
 * @param command the program and its arguments
 */
export function measureCommand(
  [program = '', ...args]: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peak = 0;
    let cpuSeconds = 0;
    const look = () => {
      if (process.platform !== 'linux' || child.pid === undefined) return;
      const tree = treeOf(child.pid);
      peak = Math.max(
        peak,
        tree.reduce((sum, { bytes }) => sum + bytes, 0),
      );
      // What has ended counts for whoever waited for it, so that the sum only grows.
      cpuSeconds = Math.max(
        cpuSeconds,
        tree.reduce((sum, state) => sum + state.cpuSeconds, 0),
      );
    };
    const timer = setInterval(look, EVERY);
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({
        seconds: (performance.now() - start) / 1000,
        cpuSeconds,
        peakMiB: Math.round(peak / 2 ** 20),
        code: code ?? 1,
        output,
      });
    });
  });
}
