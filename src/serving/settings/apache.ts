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
import { literally } from './nginx.ts';

/** Where the settings say that the site lies, until somebody writes the real place. */
export const APACHE_FOLDER = '/srv/michishirube/site';

/** The line of Apache that names the type of a kind: `AddType text/csv .csv` */
export const apacheTypeLine = ({ type, ext }: Pick<FileKind, 'type' | 'ext'>): string => `AddType ${type} .${ext}`;

/** What both forms of the settings say about the folder of the site. */
function directives(site: ServedSite): string {
  const { base } = site;
  const start = literally(base);
  const unchanging = UNCHANGING_FOLDERS.map((folder) => folder.slice(0, -1)).join('|');
  const inSearch = `%{REQUEST_URI} =~ m#^${start}${SEARCH_FOLDER}#`;
  const inEditing = `%{REQUEST_URI} =~ m#^${start}${EDITING_FOLDER}#`;
  const isUnchanging = `%{REQUEST_URI} =~ m#^${start}(${unchanging})/# && -f %{REQUEST_FILENAME}`;
  const header = (name: string, value: string, when?: string) =>
    `  Header always set ${name} "${value}"${when === undefined ? '' : ` "expr=${when}"`}`;
  // MultiViews, which a .htaccess may not touch under a plain AllowOverride Options, is off unless somebody wants it.
  return `# フォルダの一覧を見せない。
Options -Indexes
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 404 ${base}404.html

# ファイルの種類。.gz は圧縮して送った印ではなく、そのままのファイル。
<IfModule mod_mime.c>
  RemoveEncoding .gz
${FILE_KINDS.map((kind) => `  ${apacheTypeLine(kind)}`).join('\n')}
  AddCharset utf-8 ${FILE_KINDS.filter(({ charset }) => charset)
    .map(({ ext }) => `.${ext}`)
    .join(' ')}
</IfModule>

# 圧縮（mod_deflate と mod_filter が要る）。
<IfModule mod_deflate.c>
  <IfModule mod_filter.c>
    AddOutputFilterByType DEFLATE ${[...new Set(FILE_KINDS.filter(({ compress }) => compress).map(({ type }) => type))].join(' ')}
  </IfModule>
</IfModule>

# 安全のためのヘッダー（mod_headers が要る）。always は、見つからない頁（404）にも付けるため。
# CSP は、読み込んでよいものの決まり。sha256-… は頁の中の短いスクリプトの指紋で、サイトを作るたびに変わることがある。
<IfModule mod_headers.c>
${header('Content-Security-Policy', contentSecurityPolicy(site, 'site'))}
  # 検索だけが、WebAssembly を使う。
${header('Content-Security-Policy', contentSecurityPolicy(site, 'search'), inSearch)}
${
  site.editing === undefined
    ? ''
    : `  # 編集画面だけが、リポジトリのある所と通信する。
${header('Content-Security-Policy', contentSecurityPolicy(site, 'editing'), inEditing)}
`
}${SAFETY_HEADERS.map(([name, value]) => header(name, value)).join('\n')}
  # 頁は毎回、変わっていないかを確かめる。名前に中身の指紋が入ったファイルは、ずっと取っておいてよい。
${header('Cache-Control', CACHE.other)}
${header('Cache-Control', CACHE.unchanging, isUnchanging)}
</IfModule>
`;
}

/** The settings for Apache 2.4 as a file `.htaccess` in the site's folder. Needs AllowOverride FileInfo Indexes Options. */
export const apacheHtaccess = (site: ServedSite): string =>
  `# みちしるべを Apache 2.4 で配信するための設定（${site.base} に置く）。
# 使い方: このファイルを .htaccess という名前で、サイトのフォルダ（index.html のある所）に置く。
# サーバーの設定で、このフォルダに AllowOverride FileInfo Indexes Options が許されていることが要る。
# サーバーの設定を直に変えられるときは、この代わりに michishirube.conf を使うほうが速い。

${directives(site)}`;

/** The same settings as a file for the server's own configuration, with the folder under its path. */
export function apacheSettings(site: ServedSite): string {
  const { base } = site;
  const indented = directives(site).replaceAll(/^(?=.)/gm, '  ');
  return `# みちしるべを Apache 2.4 で配信するための設定（${base} に置く）。
# 使い方: site フォルダを ${APACHE_FOLDER} に置き、このファイルを <VirtualHost> の中で Include する。
# 使う部品: mod_alias、mod_dir、mod_mime、mod_headers、mod_deflate、mod_filter
#   Debian・Ubuntu では a2enmod headers deflate filter
# 変えた後は apachectl configtest で確かめ、apachectl graceful で反映する。

# ★ site フォルダを別の所に置いたときは、次の2行を直す。
${base === '/' ? `DocumentRoot "${APACHE_FOLDER}"` : `Alias "${base.slice(0, -1)}" "${APACHE_FOLDER}"`}
<Directory "${APACHE_FOLDER}">
  Require all granted
  AllowOverride None
${indented}</Directory>
`;
}
