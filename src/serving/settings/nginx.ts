import { type FileKind, FILE_KINDS } from '../file-kinds.ts';
import {
  CACHE,
  contentSecurityPolicy,
  EDITING_FOLDER,
  SAFETY_HEADERS,
  SEARCH_FOLDER,
  type ServedSite,
  UNCHANGING_FOLDERS,
} from '../headers.ts';

/** Where the settings say that the site lies, until somebody writes the real place. */
export const NGINX_FOLDER = '/srv/michishirube/site';

/** The line of nginx that names the type of a kind: `text/csv csv;` */
export const nginxTypeLine = ({ type, ext }: Pick<FileKind, 'type' | 'ext'>): string => `${type} ${ext};`;

/** A text in a regular expression that means itself. Base paths hold letters, digits and `-_.~` only. */
export const literally = (text: string): string => text.replaceAll(/[.~-]/g, '\\$&');

const typeLines = () => {
  const exts = Map.groupBy(FILE_KINDS, ({ type }) => type);
  return [...exts].map(([type, kinds]) => nginxTypeLine({ type, ext: kinds.map(({ ext }) => ext).join(' ') }));
};

const typesOf = (kinds: readonly FileKind[]) => [...new Set(kinds.map(({ type }) => type))].join(' ');

/**
 * The settings for nginx: a file to include into a `server` block. It needs nothing but what every nginx has built in.
 * Variables carry what differs between folders, since an `add_header` in an inner block would switch off all outer ones.
 */
export function nginxSettings(site: ServedSite): string {
  const { base } = site;
  const start = literally(base);
  const unchanging = UNCHANGING_FOLDERS.map((folder) => folder.slice(0, -1)).join('|');
  const isRoot = base === '/';
  return `# みちしるべを nginx で配信するための設定（${base} に置く）
#
# 使い方: site フォルダを ${NGINX_FOLDER} に置き、server { … } の中で、このファイルを include する。
#   server {
#     listen 80;
#     server_name jinzai.example.lg.jp;
#     include /etc/nginx/michishirube.conf;
#   }
# 変えた後は nginx -t で確かめ、nginx -s reload で反映する。

# 読み込んでよいものの決まり（CSP）。sha256-… は頁の中の短いスクリプトの指紋で、サイトを作るたびに変わることがある。
set $michishirube_csp "${contentSecurityPolicy(site, 'site')}";
# 検索だけが、WebAssembly を使う。
if ($uri ~ "^${start}${SEARCH_FOLDER}") {
  set $michishirube_csp "${contentSecurityPolicy(site, 'search')}";
}
${
  site.editing === undefined
    ? ''
    : `# 編集画面だけが、リポジトリのある所と通信する。
if ($uri ~ "^${start}${EDITING_FOLDER}") {
  set $michishirube_csp "${contentSecurityPolicy(site, 'editing')}";
}
`
}
# 頁は毎回、変わっていないかを確かめる。名前に中身の指紋が入ったファイルは、ずっと取っておいてよい。
set $michishirube_cache "${CACHE.other}";
if ($uri ~ "^${start}(${unchanging})/") {
  set $michishirube_cache "${CACHE.unchanging}";
}
${
  isRoot
    ? ''
    : `
# 終わりの / が無い番地から、ある番地へ。
location = ${base.slice(0, -1)} {
  absolute_redirect off;
  return 301 ${base}$is_args$args;
}
`
}
location ^~ ${base} {
  # ★ site フォルダを別の所に置いたときは、ここを直す${isRoot ? '' : '（終わりの / を残す）'}。
  ${isRoot ? `root ${NGINX_FOLDER};` : `alias ${NGINX_FOLDER}/;`}
  index index.html;
  autoindex off;
  # フォルダの番地に / を足すとき、前に立つ機械（プロキシ）の名前とポートを保つ。
  absolute_redirect off;
  error_page 404 ${base}404.html;

  # ファイルの種類。この中に無い種類は、このサイトにはない。
  types {
${typeLines()
  .map((line) => `    ${line}`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typesOf(FILE_KINDS.filter(({ charset, ext }) => charset && ext !== 'html'))};

  # 圧縮（text/html は、書かなくても圧縮される）。
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 512;
  gzip_types ${typesOf(FILE_KINDS.filter(({ compress, ext }) => compress && ext !== 'html'))};

  # always は、見つからない頁（404）にも付けるため。
  add_header Content-Security-Policy $michishirube_csp always;
${SAFETY_HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n')}
  add_header Cache-Control $michishirube_cache always;
}
`;
}
