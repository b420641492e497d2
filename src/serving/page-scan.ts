/** What a built file asks of the server, and what of it would not work on a closed network. */
export interface FileScan {
  /** The texts of scripts inside the page that a policy must allow by their hash. */
  scripts: readonly string[];
  /** What the policy would refuse, or what would be fetched from outside, as Japanese phrases. */
  faults: readonly string[];
}

/** A comment, or a tag with its attributes. Texts inside a <template> count like any other: they come alive later. */
const TAG = /<!--[\s\S]*?-->|<([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** Elements whose content is text to the end tag, whatever it looks like. */
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title']);

/** Types of <script> that a browser acts upon; any other is data. */
const ACTIVE_SCRIPT = /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;
const EMBEDDING = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal']);
/** Attributes that make a browser fetch, or send, without being asked. A link that is pressed (a, area) is none. */
const FETCHING = new Set(['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'manifest', 'ping']);
const SENDING = new Set(['action', 'formaction']);
/** What a <link> may say about other addresses without fetching them. */
const SAYING = /^(canonical|alternate|license|author|help|me)$/;

/** `0; url=/kiyose/roles/kakaricho/`: at once, and to an address of this host. */
const LEADING_ON = /^0; url=\/(?![/\\])[^\s]*$/;

const OUTSIDE = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;

/** Most tags have nothing to look at: these two say quickly which ones do. */
const LOOKED_AT =
  /(?:^|[\s"'])(?:style|on[a-z]+|src|srcset|imagesrcset|poster|data|background|manifest|ping|action|formaction|href|xlink:href|http-equiv)\s*=/i;
const LOOKED_AT_IN_LINK = /(?:^|[\s"'])(?:style|on[a-z]+|ping)\s*=|(?:javascript|data|vbscript)\s*:|&#/i;

const withoutCharacterReferences = (text: string) =>
  text
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replaceAll('&amp;', '&');

const attributesIn = (written: string): ReadonlyMap<string, string> =>
  new Map(
    [...written.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      withoutCharacterReferences(double ?? single ?? bare ?? ''),
    ]),
  );

const addressesIn = (name: string, value: string) =>
  name.endsWith('srcset') ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];

function faultsOfTag(tag: string, attributes: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  if (EMBEDDING.has(tag)) faults.push(`<${tag}>`);
  if (tag === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? '')) {
    const content = attributes.get('content') ?? '';
    // An old address may lead on to a page of this site; a page that loads itself anew takes what was entered.
    if (!LEADING_ON.test(content)) faults.push(`<meta http-equiv="refresh" content="${content}">`);
  }
  const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  for (const [name, value] of attributes) {
    const isLink = name === 'href' || name === 'xlink:href';
    if (name === 'style') faults.push(`<${tag} style="${value}">`);
    else if (name.startsWith('on')) faults.push(`<${tag} ${name}="${value}">`);
    else if (isLink && /^\s*(javascript|data|vbscript):/i.test(value)) faults.push(`<${tag} ${name}="${value}">`);
    else if (
      FETCHING.has(name) ||
      SENDING.has(name) ||
      (isLink && !['a', 'area'].includes(tag) && !(tag === 'link' && rel.every((one) => SAYING.test(one))))
    ) {
      if (addressesIn(name, value).some((address) => OUTSIDE.test(address))) faults.push(`<${tag} ${name}="${value}">`);
    }
  }
  return faults;
}

/**
 * Reads a built page (or an SVG file) the way a policy looks at it. Fast rather than forgiving: it takes markup as a
 * serializer writes it, with quoted attributes.
 */
export function scanPage(html: string): FileScan {
  const scripts: string[] = [];
  const faults: string[] = [];
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const tag = match[1]?.toLowerCase();
    if (tag === undefined) continue;
    const written = match[2] ?? '';
    const isRaw = RAW_TEXT.has(tag);
    const looked = EMBEDDING.has(tag) || (tag === 'a' ? LOOKED_AT_IN_LINK : LOOKED_AT).test(written);
    if (!looked && !isRaw) continue;
    const attributes = attributesIn(written);
    faults.push(...faultsOfTag(tag, attributes));
    if (!isRaw) continue;
    const end = new RegExp(`</${tag}[\\s/>]`, 'gi');
    end.lastIndex = TAG.lastIndex;
    const text = html.slice(TAG.lastIndex, end.exec(html)?.index ?? html.length);
    TAG.lastIndex += text.length;
    if (tag === 'style' && text.trim() !== '') faults.push('<style>');
    if (tag === 'script' && !attributes.has('src') && ACTIVE_SCRIPT.test(attributes.get('type') ?? ''))
      scripts.push(text);
  }
  return { scripts, faults };
}

/** Reads a style sheet: everything that it loads must lie in the site. */
export function scanStyle(css: string): FileScan {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const loads = bare.matchAll(/url\(\s*(["']?)(.*?)\1\s*\)|@import\s+(["'])(.*?)\3|image-set\(\s*(["'])(.*?)\5/gi);
  const faults = [...loads]
    .map((match) => match[2] ?? match[4] ?? match[6] ?? '')
    .filter((address) => OUTSIDE.test(address))
    .map((address) => `url(${address})`);
  return { scripts: [], faults };
}

/** Hosts that programs name and never ask: in the names of formats (XML namespaces), and Pagefind's stand-in for any host. */
const ONLY_NAMED = new Set([
  'www.w3.org',
  'purl.org',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'www.wps.cn',
  'example.com',
]);

/** Reads a script: it names no address outside, and makes no program out of text, which the policy refuses. */
export function scanScript(js: string): FileScan {
  const hosts = new Set(
    [...js.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/gi)].map(([, host = '']) => host.toLowerCase()),
  );
  const made = js.match(/(?<![\w$.])(?:eval\s*\(|new\s+Function\b)/g) ?? [];
  return {
    scripts: [],
    faults: [...[...hosts].filter((host) => !ONLY_NAMED.has(host)).map((host) => `//${host}`), ...new Set(made)],
  };
}
