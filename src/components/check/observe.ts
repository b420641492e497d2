import { type Expected, MISSING_PAGE } from '../../serving/check/expected.ts';
import type { Finding } from '../../serving/check/finding.ts';
import {
  BROWSER_PARTS,
  type BrowserPart,
  judgeBrowser,
  judgePlace,
  judgeStorage,
  judgeWasm,
  type StorageAttempt,
  type WasmAttempt,
} from '../../serving/check/judge-browser.ts';
import { type Answer, judgeSample } from '../../serving/check/judge-files.ts';
import {
  judgeCompression,
  judgeDotted,
  judgeFreshness,
  judgeHeaders,
  judgeMissing,
  judgeSearchPolicy,
  judgeSlash,
} from '../../serving/check/judge-server.ts';

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 15_000;
/** What is kept for a moment to see whether anything can be kept: as long as a reader's records are. */
const TRIAL_LENGTH = 100_000;
const TRIAL_KEY = 'michishirube-trial';

interface Arrived extends Answer {
  /** The address at which the request ended. */
  url: string;
  text: string;
}

/** Asks the server, past every cache; null when nothing came. */
async function ask(address: string): Promise<Arrived | null> {
  try {
    const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    const bytes = await response.arrayBuffer();
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      bytes: bytes.byteLength,
      url: response.url,
      text: new TextDecoder().decode(bytes),
    };
  } catch {
    return null;
  }
}

/** Tries WebAssembly where the search would: in a worker that comes with the policy of its folder. */
function tryWasm(address: string): Promise<WasmAttempt> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(address);
    } catch {
      resolve('unreachable');
      return;
    }
    const end = (attempt: WasmAttempt) => {
      worker.terminate();
      resolve(attempt);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<WasmAttempt>) => end(data));
    worker.addEventListener('error', () => end('unreachable'));
    setTimeout(() => end('unreachable'), PATIENCE);
  });
}

function tryStorage(): StorageAttempt {
  try {
    localStorage.setItem(TRIAL_KEY, 'x'.repeat(TRIAL_LENGTH));
    localStorage.removeItem(TRIAL_KEY);
    return 'works';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

const PRESENT: Record<BrowserPart, () => boolean> = {
  'Intl.Segmenter': () => 'Segmenter' in Intl,
  DecompressionStream: () => 'DecompressionStream' in window,
  customElements: () => 'customElements' in window,
  '@layer（CSS）': () => 'CSSLayerBlockRule' in window,
};

const missingParts = (): BrowserPart[] =>
  (Object.keys(BROWSER_PARTS) as BrowserPart[]).filter((part) => !PRESENT[part]());

/** Looks at everything: place, files, headers, errors, browser. What cannot be reached is a finding, never an exception. */
export async function observe(expected: Expected): Promise<Finding[]> {
  const { base } = expected;
  const [page, search, missing, slash, dotted, wasm, ...samples] = await Promise.all([
    ask(`${base}about/`),
    ask(`${base}${expected.search.address}`),
    ask(`${base}${MISSING_PAGE}`),
    ask(`${base}check`),
    expected.dotted === null ? null : ask(`${base}${expected.dotted}`),
    tryWasm(`${base}search/try-wasm.js`),
    ...expected.samples.map((sample) => ask(`${base}${sample.address}`)),
  ]);
  return [
    ...judgePlace({ path: location.pathname, secure: isSecureContext }, base),
    ...expected.samples.map((sample, index) => judgeSample(sample, samples[index] ?? null)),
    ...judgeHeaders(expected.headers, page ?? null),
    judgeSearchPolicy(expected.search.policy, search ?? null),
    judgeCompression(page ?? null),
    judgeFreshness(page ?? null),
    judgeMissing(missing ?? null, missing?.text ?? '', base),
    judgeSlash(slash ?? null, slash?.url ?? '', new URL(`${base}check/`, location.href).href),
    ...(expected.dotted === null ? [] : [judgeDotted(dotted ?? null)]),
    ...judgeBrowser(missingParts()),
    judgeWasm(wasm),
    judgeStorage(tryStorage()),
  ];
}
