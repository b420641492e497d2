/** A piece of a guide: a paragraph, numbered steps, points, lines to type, or a table. */
export type Block =
  | string
  | { steps: readonly string[] }
  | { points: readonly string[] }
  | { lines: readonly string[] }
  | { head: readonly string[]; rows: readonly (readonly string[])[] };

/** A guide: the same content becomes a page for browsers and a text for everything else. */
export interface GuideDocument {
  title: string;
  lead: readonly Block[];
  parts: readonly { title: string; blocks: readonly Block[] }[];
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
  `<${tag}>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</${tag}>`;

function blockAsHtml(block: Block): string {
  if (typeof block === 'string') return `<p>${escapeHtml(block)}</p>`;
  if ('steps' in block) return list('ol', block.steps);
  if ('points' in block) return list('ul', block.points);
  if ('lines' in block) return `<pre tabindex="0"><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`;
  const row = (tag: 'td' | 'th', cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>\n<thead>${row('th', block.head)}</thead>\n<tbody>\n${block.rows.map((cells) => row('td', cells)).join('\n')}\n</tbody>\n</table>`;
}

/** Its own few rules of style: the page is opened from a folder, where nothing of the site can be reached. */
const STYLE = `
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem; line-height: 1.8; overflow-wrap: anywhere;
  font-family: 'BIZ UDPGothic', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, sans-serif; color: #1a1a1a; background: #fff; }
h1, h2 { line-height: 1.4; }
h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid #767676; }
pre { padding: 0.75rem 1rem; overflow-x: auto; background: #f2f2f2; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #767676; text-align: start; vertical-align: top; }
th { background: #f2f2f2; }
@media (prefers-color-scheme: dark) { body { color: #e6e6e6; background: #1a1a1a; } pre, th { background: #333; } a { color: #9db7f9; } a:visited { color: #d0b0ff; } }
@media print { body { padding: 0; } pre { white-space: pre-wrap; } tr, li { break-inside: avoid; } }
`;

/** The guide as one page that needs no other file and no script. */
export function guideAsHtml({ title, lead, parts }: GuideDocument): string {
  const contents = parts.map((part, index) => `<li><a href="#part-${index + 1}">${escapeHtml(part.title)}</a></li>`);
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${lead.map(blockAsHtml).join('\n')}
<nav aria-label="目次">
<ol>
${contents.join('\n')}
</ol>
</nav>
${parts
  .map(
    (part, index) =>
      `<h2 id="part-${index + 1}">${index + 1}. ${escapeHtml(part.title)}</h2>\n${part.blocks.map(blockAsHtml).join('\n')}`,
  )
  .join('\n')}
</main>
</body>
</html>
`;
}

function blockAsText(block: Block): string {
  if (typeof block === 'string') return block;
  if ('steps' in block) return block.steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n');
  if ('points' in block) return block.points.map((point) => `  ・${point}`).join('\n');
  if ('lines' in block) return block.lines.map((line) => `    ${line}`.trimEnd()).join('\n');
  return block.rows
    .map(([first = '', ...others]) =>
      [`  ・${first}`, ...others.map((cell, index) => `      ${block.head[index + 1] ?? ''}: ${cell}`)].join('\n'),
    )
    .join('\n');
}

/** The guide as a text that every editor of Windows shows: with a byte order mark and its line breaks. */
export function guideAsText({ title, lead, parts }: GuideDocument): string {
  const paragraphs = [
    title,
    ...lead.map(blockAsText),
    ...parts.flatMap((part, index) => [`■ ${index + 1}. ${part.title}`, ...part.blocks.map(blockAsText)]),
  ];
  return `\uFEFF${paragraphs.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
