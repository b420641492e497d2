import { join } from 'node:path';
import { type EditingRepository, hostsOf } from '../editing/repository.ts';
import { writeBuildRecord } from './build-record.ts';
import { addScreen } from './editing/add-screen.ts';
import { readFinishedPages } from './finished-pages/read-finished-pages.ts';
import { fullDiskMessage, isDiskFull } from './full-disk.ts';
import { publishFolder } from './publish-folder.ts';
import { CHECK_CONTENT, NODE, programOf, runCommand } from './run-command.ts';
import { sealSite, UnsealableSiteError } from './seal-site.ts';
import { buildSearchIndex } from './search-index.ts';
import { joinTopics } from './search-records.ts';
import { writeTwins } from './twins/write-twins.ts';

/** A step of the build failed; `output` is what its program printed. */
export class BuildStepError extends Error {
  override name = 'BuildStepError';
  readonly output: string;
  constructor(message: string, output: string) {
    super(message);
    this.output = output;
  }
}

/** What to build and where to. */
export interface SiteBuild {
  /** The repository. */
  root: string;
  /** The folder that gets the site. */
  out: string;
  /** Path under which it will be served, with a slash at both ends. */
  base: string;
  /** The day for which it is built, `YYYY-MM-DD`. */
  today: string;
  /** What the site says of itself to machines; null when it is not written as Markdown. */
  toMachines: { name: string; tagline: string; home: string } | null;
  /** Where the editing screen saves, and the name of the site for it; left out to build without the screen. */
  editing?: { repository: EditingRepository; siteName: string };
  signal?: AbortSignal;
  /** Told about each finished step, with its time in seconds, and about waiting for another build. */
  onStep: (step: string, seconds: number | undefined) => void;
}

/**
 * Pages, with the content checked beside it → what is on them → search index and Markdown → seal (nothing reaches outside) →
 * swap. Until the last moment the site in `out` stays untouched.
 * @throws {BuildStepError} when the content has errors, Astro cannot build, or the disk is full
 */
export async function buildSite(build: SiteBuild): Promise<void> {
  try {
    await makeSite(build);
  } catch (error) {
    const output = error instanceof BuildStepError ? error.output : '';
    if (build.signal?.aborted || !isDiskFull(error, output)) throw error;
    throw new BuildStepError(await fullDiskMessage([join(build.root, '.build'), build.out]), output);
  }
}

/**
 * Waits until all have ended, also when one fails: nothing may still write when the folder of a build is cleaned up.
 * @throws what the first of them that failed has thrown
 */
async function allEnded(works: readonly unknown[]): Promise<void> {
  await Promise.allSettled(works);
  for (const work of works) await work;
}

async function makeSite({ root, out, base, today, toMachines, editing, signal, onStep }: SiteBuild): Promise<void> {
  const timed = async <T>(work: () => Promise<T>, step: (result: T) => string): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onStep(step(result), (performance.now() - start) / 1000);
    return result;
  };
  // What runs beside something that fails ends with it.
  const failure = new AbortController();
  const run = (command: readonly string[], env: Record<string, string>) =>
    runCommand(command, {
      cwd: root,
      env,
      endsWithUs: true,
      signal: AbortSignal.any([failure.signal, ...(signal ? [signal] : [])]),
    });

  const checking = timed(
    async () => {
      const { code, output } = await run(CHECK_CONTENT, { MICHISHIRUBE_TODAY: today });
      if (code !== 0) {
        failure.abort();
        throw new BuildStepError('内容に問題があるため、サイトは作りませんでした。', output);
      }
      return output;
    },
    // The last line of the report counts the files and the warnings that remain.
    (output) => `内容の検査（${output.trim().split('\n').at(-1) ?? ''}）`,
  );
  // It is waited for below, when there is something to stop.
  checking.catch(() => undefined);
  await publishFolder({
    workFolder: join(root, '.build'),
    out,
    onWait: () => onStep('ほかのビルドが終わるのを待っています', undefined),
    fill: async (folder) => {
      const making = timed(
        async () => {
          const { code, output } = await run([NODE, programOf('astro'), 'build'], {
            MICHISHIRUBE_OUT: folder,
            MICHISHIRUBE_BASE: base,
            MICHISHIRUBE_TODAY: today,
            ASTRO_TELEMETRY_DISABLED: '1',
            NO_COLOR: '1',
          });
          // Astro only logs some errors, such as a reference that leads nowhere, and ends well all the same.
          if (code !== 0 || output.includes('[ERROR]')) {
            throw new BuildStepError('ページを作れませんでした。前に作ったサイトはそのままです。', output);
          }
        },
        () => 'ページの作成',
      );
      // What is wrong with the content may be what stops Astro too: the check has the first word.
      await allEnded([checking, making]);
      const pages = await timed(
        () => readFinishedPages(folder, base, toMachines !== null),
        (read) => `出来た頁の読み取り（${read.length}頁）`,
      );
      await timed(
        async () => {
          // The index is made by a program of its own: the twins are written meanwhile.
          const twins = toMachines && writeTwins(folder, pages, { ...toMachines, base, built: today });
          const indexing = buildSearchIndex(folder, joinTopics(pages.flatMap((page) => page.records)));
          await allEnded([twins, indexing]);
          return { records: await indexing, pages: await twins };
        },
        ({ records, pages }) =>
          `検索用の索引（${records}項目）${pages === null ? '' : `と、機械で読むための写し（${pages}頁）`}`,
      );
      const scripts = await timed(
        async () => {
          try {
            return await sealSite(folder, base, today, new Map(pages.map(({ file, scan }) => [file, scan])));
          } catch (error) {
            if (!(error instanceof UnsealableSiteError)) throw error;
            throw new BuildStepError(
              '外と通信するもの、または安全の決まり（CSP）で止まるものが頁の中にあります。前に作ったサイトはそのままです。',
              error.message,
            );
          }
        },
        (hashes) => `外と通信しないことの確かめ（頁の中のスクリプト${hashes.length}種類）`,
      );
      if (editing)
        await timed(
          () => addScreen(root, folder, editing.repository, editing.siteName),
          () => '編集画面',
        );
      signal?.throwIfAborted();
      const hosts = editing && { editing: hostsOf(editing.repository) };
      writeBuildRecord(folder, { base, today, scripts, ...hosts });
    },
  });
}
