import { contentType, type FileKind, FILE_KINDS } from '../file-kinds.ts';
import { apacheTypeLine } from '../settings/apache.ts';
import { iisTypeLines } from '../settings/iis.ts';
import { nginxTypeLine } from '../settings/nginx.ts';
import type { Sample } from './expected.ts';
import type { Finding, SettingLines } from './finding.ts';

/** How a server answered a request. */
export interface Answer {
  status: number;
  /** Header by its name in small letters; null when there is none. */
  header: (name: string) => string | null;
  /** How long the body is, unpacked. */
  bytes: number;
}

/** Other types with which a kind works just as well. Parts of the search index are read by a script, whatever their type. */
const ALSO_FINE: Record<string, RegExp> = {
  js: /^(application|text)\/(x-)?javascript$/,
  gz: /^application\/(x-)?gzip$/,
  xml: /^(application|text)\/xml$/,
  csv: /^(application\/(octet-stream|vnd\.ms-excel)|text\/comma-separated-values)$/,
  json: /^(application|text)\/json$/,
  pagefind: /^/,
  pf_meta: /^/,
  pf_index: /^/,
  pf_filter: /^/,
  pf_fragment: /^/,
};

const essence = (type: string) => type.split(';', 1)[0]?.trim().toLowerCase() ?? '';

const linesFor = (kind: FileKind): SettingLines => ({
  nginx: nginxTypeLine(kind),
  apache: apacheTypeLine(kind),
  iis: iisTypeLines(kind).join('\n'),
});

/** Judges how a small file of a kind arrived. `answer` is null when nothing came at all. */
export function judgeSample(sample: Sample, answer: Answer | null): Finding {
  const kind = FILE_KINDS.find(({ ext }) => ext === sample.ext);
  if (!kind) throw new Error(`no kind of file ends in .${sample.ext}`);
  const title = `ファイルの種類 .${kind.ext}（${kind.use}）`;
  const mend = (says: string, todo: string): Finding => ({ title, grade: 'mend', says, todo, lines: linesFor(kind) });
  if (answer === null) {
    return mend(
      '届きませんでした。通信が途中で切られています。',
      `この端末とサーバーの間にある機械（プロキシ、フィルタリング）が .${kind.ext} を止めていないかを確かめてください。`,
    );
  }
  if (answer.status === 404) {
    return mend(
      'サーバーが「見つからない」（404）と答えました。ファイルを置き忘れているか、サーバーがこの種類を知らず、断っています（IISはこう動きます）。',
      `ファイル ${sample.address} があることを確かめ、サーバーにこの種類を足してください。`,
    );
  }
  if (answer.status !== 200) {
    return mend(
      `断られました（状態 ${answer.status}）。`,
      `サーバーか、その手前の機械で、.${kind.ext} を読むことを許してください。`,
    );
  }
  const type = answer.header('content-type') ?? '';
  if (essence(type) !== kind.type && !ALSO_FINE[kind.ext]?.test(essence(type))) {
    return mend(
      `種類が「${type || 'なし'}」として届きました。正しくは「${contentType(kind)}」です。`,
      'サーバーに、この種類を正しく教えてください。',
    );
  }
  if (answer.bytes !== sample.bytes) {
    if (kind.ext === 'gz' && answer.header('content-encoding') !== null) {
      return {
        title,
        grade: 'note',
        says: '「圧縮して送った」という印（Content-Encoding）付きで届きました。このままでも使えます。',
        todo: '.gzのファイルに、圧縮の印を付けないようにすると確実です。',
      };
    }
    return mend(
      `中身の長さが、作ったときと違います（${sample.bytes}バイトのはずが${answer.bytes}バイト）。`,
      `ファイル ${sample.address} を置き直しても同じなら、途中の機械が中身を書き換えています。このサイトを書き換えの対象から外してください。`,
    );
  }
  if (kind.charset !== undefined && /charset=/i.test(type) && !/charset="?utf-8/i.test(type)) {
    return mend(
      `文字の種類が違う印が付いています（${type}）。文字が化けることがあります。`,
      `「${contentType(kind)}」として送ってください。`,
    );
  }
  return { title, grade: 'good', says: `届き、種類も合っています（${type}）。` };
}
