/** What the headers of a built site depend on. */
export interface ServedSite {
  /** Path under which it is served, with a slash at both ends. */
  base: string;
  /** What the policy allows of scripts inside pages: `sha256-…`, as a build collected them. */
  scripts: readonly string[];
  /** Hosts that the editing screen speaks with; left out when the site has none (docs/0024). */
  editing?: readonly string[] | undefined;
}

/** Names and values, in the order in which settings list them. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** The folder whose pages run the search: Pagefind compiles WebAssembly there and nowhere else. */
export const SEARCH_FOLDER = 'search/';

/** The folder of the editing screen, which alone may speak with the host of the repository. */
export const EDITING_FOLDER = 'admin/';

/** Folders whose files carry a fingerprint of their content in the name: they never change. */
export const UNCHANGING_FOLDERS = ['assets/', 'pagefind/filter/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/** How long a browser keeps what never changes, in seconds: a year, which is as good as for ever. */
const YEAR = 31_536_000;

/** Cache-Control of what never changes, and of everything else: kept, but asked for each time whether it still is so. */
export const CACHE = { unchanging: `public, max-age=${YEAR}, immutable`, other: 'no-cache' } as const;

const SEARCH_NEEDS = "'wasm-unsafe-eval'";

/** A part of the site with a policy of its own. */
export type PolicyPart = 'site' | 'search' | 'editing';

/**
 * The policy of the editing screen. Its program writes its styles itself, and shows the pictures of the people who sign
 * in; it makes no program out of text, and speaks with nobody but this server and the host of the repository.
 */
function editingPolicy(hosts: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' blob: data:", ...hosts].join(' '),
    "font-src 'self'",
    // It reads a picture that it brings along by its data: address.
    ["connect-src 'self' data:", ...hosts].join(' '),
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * The content security policy: nothing at all, but what this very server sends; of scripts inside pages those that the
 * build has seen.
 * @param part `search` for the folder of the search, which alone may compile WebAssembly; `editing` for that of the
 *   editing screen
 */
export function contentSecurityPolicy(
  { scripts, editing = [] }: Pick<ServedSite, 'scripts' | 'editing'>,
  part: PolicyPart,
): string {
  if (part === 'editing') return editingPolicy(editing);
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map((hash) => `'${hash}'`), ...(part === 'search' ? [SEARCH_NEEDS] : [])].join(
      ' ',
    ),
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    // The page that checks the server tries WebAssembly in a worker.
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What is sent with every file beside the policy. Each line says what it keeps off. */
export const SAFETY_HEADERS: Headers = [
  // No guessing at the type of a file.
  ['X-Content-Type-Options', 'nosniff'],
  // Other sites do not learn from where a reader came.
  ['Referrer-Policy', 'same-origin'],
  // Nothing here needs the devices of a reader's machine.
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
  // Windows and pages of other sites have no hold on these pages.
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  // The same as frame-ancestors, for browsers that do not know it.
  ['X-Frame-Options', 'DENY'],
];

const partOf = (path: string): PolicyPart => {
  if (path.startsWith(EDITING_FOLDER)) return 'editing';
  return path.startsWith(SEARCH_FOLDER) ? 'search' : 'site';
};

/**
 * The headers of a file.
 * @param path of the file in the site, without the base path: `kiyose/index.html`
 */
export function headersOf(site: Pick<ServedSite, 'scripts' | 'editing'>, path: string): Headers {
  const part = partOf(path);
  const unchanging = UNCHANGING_FOLDERS.some((folder) => path.startsWith(folder));
  return [
    ['Content-Security-Policy', contentSecurityPolicy(site, part)],
    ...SAFETY_HEADERS,
    ['Cache-Control', CACHE[unchanging ? 'unchanging' : 'other']],
  ];
}
