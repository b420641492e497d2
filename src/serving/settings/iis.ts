import { contentType, type FileKind, FILE_KINDS } from '../file-kinds.ts';
import {
  CACHE,
  contentSecurityPolicy,
  EDITING_FOLDER,
  type PolicyPart,
  SAFETY_HEADERS,
  SEARCH_FOLDER,
  type ServedSite,
  UNCHANGING_FOLDERS,
} from '../headers.ts';

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The two lines of IIS that name the type of a kind. The first takes away what the server may already have: IIS answers
 * every request with 500.19 when a type is given twice.
 */
export const iisTypeLines = (kind: Pick<FileKind, 'type' | 'ext' | 'charset'>): readonly [string, string] => [
  `<remove fileExtension=".${kind.ext}" />`,
  `<mimeMap fileExtension=".${kind.ext}" mimeType="${attribute(contentType({ ...kind, compress: false, use: '' }))}" />`,
];

const header = (name: string, value: string) => [
  `<remove name="${name}" />`,
  `<add name="${name}" value="${attribute(value)}" />`,
];

const indent = (depth: number, lines: readonly string[]) =>
  lines.map((line) => `${'  '.repeat(depth)}${line}`).join('\n');

/** A folder whose files carry headers of their own. */
const partOfSite = (folder: string, headers: readonly string[]) => `  <location path="${folder.slice(0, -1)}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${indent(5, headers)}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;

/** The settings for IIS 8.5 and later: a file `web.config` in the site's folder. */
export function iisSettings(site: ServedSite): string {
  const { base } = site;
  const errorFile = `${base.slice(1).replaceAll('/', '\\')}404.html`;
  const policy = (part: PolicyPart) => header('Content-Security-Policy', contentSecurityPolicy(site, part));
  const unchanging = CACHE.unchanging.replace(/max-age=\d+, /, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!--
  みちしるべを IIS（8.5 以降）で配信するための設定（${base} に置く）。
  使い方: このファイルを web.config という名前のまま、サイトのフォルダ（index.html のある所）に置く。
  この設定は、作った所に IIS が無いため、本物の IIS では試していない。置いた後、必ず ${base}check/ を開いて確かめる。
  「500.19」と出るときは、サーバー側でその節の変更が禁じられている（ロックされている）。導入手順の「IIS」を見る。
-->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <!-- 動的な圧縮は要らない。静的な圧縮は、役割サービス「静的なコンテンツの圧縮」を入れておく。 -->
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />

    <!-- ファイルの種類。IIS は知らない種類のファイルを 404 にする。同じ種類を二度書くと 500.19 になるので、先に remove する。 -->
    <staticContent>
${indent(3, FILE_KINDS.flatMap(iisTypeLines))}
      <!-- 頁は毎回、変わっていないかを確かめる（Cache-Control: ${CACHE.other}）。 -->
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>

    <!--
      見つからない頁。path は、IIS の「サイト」のフォルダから見た場所。
      仮想ディレクトリやアプリケーションとして置いたときは、次の一行と入れ替え、${base}check/ で番号が 404 のままかを見る:
      <error statusCode="404" responseMode="ExecuteURL" path="${base}404.html" />
    -->
    <httpErrors errorMode="Custom" existingResponse="Auto">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" responseMode="File" path="${errorFile}" />
    </httpErrors>

    <!-- 安全のためのヘッダー。CSP は、読み込んでよいものの決まり。sha256-… はサイトを作るたびに変わることがある。 -->
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${indent(4, policy('site'))}
${indent(
  4,
  SAFETY_HEADERS.flatMap(([name, value]) => header(name, value)),
)}
      </customHeaders>
    </httpProtocol>
  </system.webServer>

  <!-- 検索だけが、WebAssembly を使う。 -->
${partOfSite(SEARCH_FOLDER, policy('search'))}${
    site.editing === undefined
      ? ''
      : `  <!-- 編集画面だけが、リポジトリのある所と通信する。 -->
${partOfSite(EDITING_FOLDER, policy('editing'))}`
  }  <!-- 名前に中身の指紋が入ったファイルは、ずっと取っておいてよい。 -->
${UNCHANGING_FOLDERS.map(
  (folder) => `  <location path="${folder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="${unchanging}" />
      </staticContent>
    </system.webServer>
  </location>`,
).join('\n')}
</configuration>
`;
}
