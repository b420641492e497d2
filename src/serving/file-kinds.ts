/** A kind of file that the site ships, and how a server must send it. */
export interface FileKind {
  /** The end of its name, without the dot. */
  ext: string;
  /** Its MIME type, without parameters. */
  type: string;
  /** Whether it is text in UTF-8 whose type says so; other texts say it themselves (XML) or by their rules (JSON). */
  charset?: 'utf-8';
  /** Whether it gets much smaller on the wire. What is packed already does not. */
  compress: boolean;
  /** What a reader loses when it does not arrive, in Japanese. */
  use: string;
}

const OCTETS = 'application/octet-stream';

/**
 * Every kind of file that the site ships or is ready to ship. The one table behind our own server, the settings for
 * nginx, Apache and IIS, and the page that checks them. A build refuses a file that is not in it.
 */
export const FILE_KINDS: readonly FileKind[] = [
  { ext: 'html', type: 'text/html', charset: 'utf-8', compress: true, use: '頁の表示' },
  { ext: 'css', type: 'text/css', charset: 'utf-8', compress: true, use: '頁の体裁' },
  { ext: 'js', type: 'text/javascript', charset: 'utf-8', compress: true, use: '検索、自己点検、学習の記録など' },
  { ext: 'mjs', type: 'text/javascript', charset: 'utf-8', compress: true, use: '検索、自己点検、学習の記録など' },
  { ext: 'json', type: 'application/json', compress: true, use: '検索、キャリアの年表、オープンデータ' },
  { ext: 'webmanifest', type: 'application/manifest+json', compress: true, use: '端末への登録' },
  { ext: 'svg', type: 'image/svg+xml', compress: true, use: 'サイトの印（アイコン）' },
  { ext: 'png', type: 'image/png', compress: false, use: '絵' },
  { ext: 'woff2', type: 'font/woff2', compress: false, use: '編集画面の絵記号' },
  { ext: 'xml', type: 'application/xml', compress: true, use: '変更のお知らせの配信' },
  { ext: 'atom', type: 'application/atom+xml', compress: true, use: '変更のお知らせの配信' },
  {
    ext: 'txt',
    type: 'text/plain',
    charset: 'utf-8',
    compress: true,
    use: '部品のライセンス、機械で読むときの案内と全文',
  },
  { ext: 'md', type: 'text/markdown', charset: 'utf-8', compress: true, use: '機械で読むための頁の写し' },
  { ext: 'csv', type: 'text/csv', charset: 'utf-8', compress: true, use: 'オープンデータの表' },
  {
    ext: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    compress: false,
    use: '面談シートとオープンデータのExcel',
  },
  { ext: 'gz', type: 'application/gzip', compress: false, use: '検索の言い換えと打ち間違いの直し' },
  { ext: 'wasm', type: 'application/wasm', compress: true, use: '検索' },
  // The parts of the search index. They are packed, and must not be guessed at by the browser.
  { ext: 'pagefind', type: OCTETS, compress: false, use: '検索' },
  { ext: 'pf_meta', type: OCTETS, compress: false, use: '検索' },
  { ext: 'pf_index', type: OCTETS, compress: false, use: '検索' },
  { ext: 'pf_filter', type: OCTETS, compress: false, use: '検索の絞り込み' },
  { ext: 'pf_fragment', type: OCTETS, compress: false, use: '検索の結果の表示' },
];

/** The kind of a file by its name or path; undefined when the table has none. */
export function fileKindOf(path: string): FileKind | undefined {
  const ext = /\.([^./]+)$/.exec(path)?.[1];
  return FILE_KINDS.find((kind) => kind.ext === ext);
}

/** The value of Content-Type: `text/html; charset=utf-8`. */
export const contentType = ({ type, charset }: FileKind): string =>
  charset === undefined ? type : `${type}; charset=${charset}`;
