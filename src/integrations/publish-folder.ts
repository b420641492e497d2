import { createHash, randomBytes } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { cp, link, mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder of a lock touches it this often, in milliseconds … */
const HEARTBEAT = 2_000;
/** … and a lock that nobody touched for this long is left over, even if its process number lives again. */
const STALE_AFTER = 60_000;
const POLL = 200;

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const hasCode = (error: unknown, code: string) => (error as NodeJS.ErrnoException).code === code;

async function isLeftOver(lock: string): Promise<boolean> {
  try {
    const pid = Number(await readFile(lock, 'utf8'));
    const age = Date.now() - (await stat(lock)).mtimeMs;
    // Just made, and its number not yet written: whoever made it is still at it.
    if (!(pid > 0)) return age > HEARTBEAT;
    return !alive(pid) || age > STALE_AFTER;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Takes the lock, waiting for whoever holds it. Returns the function that gives it back. */
async function takeLock(lock: string, onWait: () => void): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    try {
      const file = await open(lock, 'wx');
      try {
        await file.writeFile(String(process.pid));
      } catch (error) {
        // A full disk: without the number the next build would wait for nobody.
        await rm(lock, { force: true });
        throw error;
      } finally {
        await file.close();
      }
      const heartbeat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), HEARTBEAT);
      heartbeat.unref();
      return async () => {
        clearInterval(heartbeat);
        await rm(lock, { force: true });
      };
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (await isLeftOver(lock)) {
      // Of several who wait, only one manages to move it away. If another was quicker and had already taken the lock
      // anew, it gets its lock back.
      const aside = `${lock}-${randomBytes(4).toString('hex')}`;
      await rename(lock, aside).catch(() => undefined);
      if (existsSync(aside) && !(await isLeftOver(aside))) await link(aside, lock).catch(() => undefined);
      await rm(aside, { force: true });
      continue;
    }
    if (!told) onWait();
    told = true;
    await wait(POLL);
  }
}

/** Where the previous content of `out` waits while the new one is moved in. */
export const previousOf = (workFolder: string, out: string) => {
  const place = createHash('sha256').update(resolve(out)).digest('hex').slice(0, 8);
  return join(workFolder, `previous-${basename(out)}-${place}`);
};

/** The same for an `out` on another disk. */
const previousBeside = (out: string) => `${out}.previous`;

/**
 * Puts back what a build that was killed in the middle of the swap had moved aside. Does nothing otherwise.
 * @param workFolder the folder in which builds are prepared
 * @param out the folder that is served
 */
export function recoverFolder(workFolder: string, out: string): void {
  const previous = [previousOf(workFolder, out), previousBeside(out)].find((folder) => existsSync(folder));
  if (!existsSync(out) && previous !== undefined) renameSync(previous, out);
}

/** What {@link publishFolder} needs. */
export interface Publication {
  /** The folder in which builds are prepared, on the same disk as the project. */
  workFolder: string;
  /** The folder that gets the result. */
  out: string;
  /** Fills a fresh, empty folder. When it throws, `out` stays as it was. */
  fill: (folder: string) => Promise<void>;
  /** Called once when another process is publishing and this one waits. */
  onWait?: () => void;
}

/**
 * Fills a fresh folder and then puts it in the place of `out` with two renames, so that `out` is at every moment either
 * whole and old or whole and new. Of several processes, one works and the others wait. What a killed process left behind
 * is removed by the next one.
 * @throws whatever `fill` throws
 */
export async function publishFolder({ workFolder, out, fill, onWait = () => undefined }: Publication): Promise<void> {
  await mkdir(workFolder, { recursive: true });
  const giveBack = await takeLock(join(workFolder, 'lock'), onWait);
  try {
    recoverFolder(workFolder, out);
    for (const name of await readdir(workFolder)) {
      if (/^(next|lock)-/.test(name)) await rm(join(workFolder, name), { recursive: true, force: true });
    }
    await rm(previousOf(workFolder, out), { recursive: true, force: true });
    const next = join(workFolder, `next-${process.pid}-${randomBytes(4).toString('hex')}`);
    await mkdir(next);
    try {
      await fill(next);
      await mkdir(dirname(out), { recursive: true });
      await swap(workFolder, next, out);
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  } finally {
    await giveBack();
  }
}

async function swap(workFolder: string, next: string, out: string): Promise<void> {
  let [ready, previous] = [next, previousOf(workFolder, out)];
  try {
    replace(ready, previous, out);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    // `out` is on another disk: copy first, and rename there.
    [ready, previous] = [`${out}.next`, previousBeside(out)];
    try {
      for (const leftOver of [ready, previous]) await rm(leftOver, { recursive: true, force: true });
      await cp(next, ready, { recursive: true });
      replace(ready, previous, out);
    } finally {
      // A disk that was too small for it needs the room back.
      await rm(ready, { recursive: true, force: true });
    }
  }
  await rm(previous, { recursive: true, force: true });
}

/** The two renames follow each other without a pause, so that no signal is handled in between. */
function replace(ready: string, previous: string, out: string): void {
  const existed = existsSync(out);
  if (existed) renameSync(out, previous);
  try {
    renameSync(ready, out);
  } catch (error) {
    if (existed) renameSync(previous, out);
    throw error;
  }
}
