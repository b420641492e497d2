/** What an address may begin with that browsers do not open as a page: they run it, read the reader's own disk with it … */
const DANGEROUS = new Set(
  'javascript vbscript livescript data blob file filesystem about view-source ftp jar mhtml intent ws wss'.split(' '),
);

/**
 * The scheme of an address that is more than an address: `javascript`, `data`. Read as browsers read it: white space and
 * control letters in front and line breaks anywhere do not count, nor does the size of the letters.
 * Source: WHATWG URL Standard, "basic URL parser".
 */
export function dangerousScheme(url: string): string | undefined {
  const bare = url.replaceAll(/^[\p{Cc} ]+|[\t\n\r]/gu, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  return scheme !== undefined && DANGEROUS.has(scheme) ? scheme : undefined;
}
