import type { Headers } from '../headers.ts';
import type { Finding, SettingLines } from './finding.ts';
import type { Answer } from './judge-files.ts';

const POLICY = 'Content-Security-Policy';

/** What a header keeps off, in the words of who has to decide about it. */
const PURPOSES: Record<string, string> = {
  [POLICY]: '外から紛れ込んだプログラムを動かさない',
  'X-Content-Type-Options': 'ファイルの種類をブラウザーに推し量らせない',
  'Referrer-Policy': 'どの頁から来たかを、ほかのサイトに知らせない',
  'Permissions-Policy': 'カメラや位置情報などを使わせない',
  'Cross-Origin-Opener-Policy': 'ほかのサイトの窓から触らせない',
  'Cross-Origin-Resource-Policy': 'ほかのサイトに部品として読ませない',
  'X-Frame-Options': 'ほかの頁の枠の中に入れさせない',
};

/** The lines that send a header. */
const headerLines = (name: string, value: string): SettingLines => ({
  nginx: `add_header ${name} "${value}" always;`,
  apache: `Header always set ${name} "${value}"`,
  iis: `<remove name="${name}" />\n<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
});

/** Spaces and order of spaces mean nothing in these headers. */
const squeezed = (value: string) =>
  value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s*([;,])\s*/g, '$1')
    .trim();

function judgeHeader(title: string, name: string, value: string, seen: string | null): Finding {
  const lines = headerLines(name, value);
  if (seen === null) {
    return {
      title,
      grade: 'mend',
      says: `付いていません。無くても頁は見えますが、「${PURPOSES[name] ?? name}」という守りが働きません。`,
      todo: 'サーバーの設定に、次の行を足してください。',
      lines,
    };
  }
  if (squeezed(seen) === squeezed(value)) return { title, grade: 'good', says: '正しく付いています。' };
  if (squeezed(seen) === squeezed(`${value}, ${value}`)) {
    return {
      title,
      grade: 'mend',
      says: '二重に付いています。',
      todo: 'サーバー全体の設定と、このサイトの設定の、どちらか一方にしてください。',
      lines,
    };
  }
  return {
    title,
    grade: 'mend',
    says: `サイトを作ったときの決まりと違います。いまの値: ${seen}`,
    todo:
      name === POLICY
        ? 'サイトを入れ替えたら、設定も同じ配布物のものに入れ替えてください。途中の機械が書き足しているときは、次の値にそろえてください。'
        : '次の値にしてください。ほかの理由で変えているなら、このままでもかまいません。',
    lines,
  };
}

/** Judges the headers of an ordinary page. */
export const judgeHeaders = (expected: Headers, page: Answer | null): Finding[] =>
  expected.map(([name, value]) =>
    judgeHeader(`ヘッダー ${name}`, name, value, page?.header(name.toLowerCase()) ?? null),
  );

/** Judges the policy of the search, which may do one thing more than the rest. */
export const judgeSearchPolicy = (policy: string, search: Answer | null): Finding =>
  judgeHeader('検索の頁のContent-Security-Policy', POLICY, policy, search?.header(POLICY.toLowerCase()) ?? null);

/** Judges whether texts travel compressed. */
export function judgeCompression(page: Answer | null): Finding {
  const title = '通信の圧縮';
  const encoding = page?.header('content-encoding') ?? null;
  if (encoding !== null) return { title, grade: 'good', says: `圧縮されています（${encoding}）。` };
  return {
    title,
    grade: 'mend',
    says: '圧縮されていません。使えますが、届く量が4倍ほどになり、遅い回線では待たされます。',
    todo: 'サーバーの圧縮を使ってください。途中の機械が解いているだけなら、このままでもかまいません。',
    lines: {
      nginx: 'gzip on;',
      apache: 'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json',
      iis: '<urlCompression doStaticCompression="true" />',
    },
  };
}

/** Judges whether a change of the site is seen at once. */
export function judgeFreshness(page: Answer | null): Finding {
  const title = '新しい内容がすぐ見えるか';
  const cache = page?.header('cache-control') ?? null;
  if (cache !== null && /no-cache|no-store|max-age=0/.test(cache))
    return { title, grade: 'good', says: `頁を開くたびに確かめています（${cache}）。` };
  return {
    title,
    grade: 'mend',
    says: `頁を開くたびに確かめる決まりがありません（Cache-Control: ${cache ?? 'なし'}）。直した内容が、しばらく見えないことがあります。`,
    todo: 'サーバーの設定に、次の行を足してください。',
    lines: {
      nginx: 'add_header Cache-Control "no-cache" always;',
      apache: 'Header always set Cache-Control "no-cache"',
      iis: '<clientCache cacheControlMode="DisableCache" />',
    },
  };
}

/** Words that only the site's own page for missing addresses has. */
const OWN_PAGE = '頁が見つかりません';

/**
 * Judges what comes in place of a page that does not exist.
 * @param text of the page that came
 * @param base path of the site, with a slash at both ends
 */
export function judgeMissing(answer: Answer | null, text: string, base: string): Finding {
  const title = '見つからない頁の案内（404）';
  const lines: SettingLines = {
    nginx: `error_page 404 ${base}404.html;`,
    apache: `ErrorDocument 404 ${base}404.html`,
    iis: `<error statusCode="404" responseMode="File" path="${base.slice(1).replaceAll('/', '\\')}404.html" />`,
  };
  if (answer?.status === 404 && text.includes(OWN_PAGE))
    return { title, grade: 'good', says: 'このサイトの案内が、404として出ています。' };
  if (answer === null || answer.status === 404) {
    return {
      title,
      grade: 'mend',
      says: 'サーバーの素の画面が出ています。番地を打ち間違えた人が、戻る道を見つけられません。',
      todo: 'このサイトの案内の頁を出すようにしてください。',
      lines,
    };
  }
  return {
    title,
    grade: 'mend',
    says: `無い頁に、状態 ${answer.status} で答えています。無くなった頁が、あるように見えます。`,
    todo: '案内の頁を、状態404で出すようにしてください。',
    lines,
  };
}

/**
 * Judges where an address leads that lacks its last slash.
 * @param arrived the address at which the request ended
 * @param wanted the same address with its slash
 */
export function judgeSlash(answer: Answer | null, arrived: string, wanted: string): Finding {
  const title = '終わりの「/」を落とした番地';
  if (answer?.status === 200 && arrived === wanted)
    return { title, grade: 'good', says: '正しい番地へ送られています。' };
  return {
    title,
    grade: 'mend',
    says:
      answer === null
        ? '別の名前かポートへ送られ、開けません。'
        : answer.status === 200
          ? '送られずに、そのまま開いています。'
          : `開けません（状態 ${answer.status}）。`,
    todo: 'フォルダの番地に「/」を足して送る設定にしてください。前に別の機械（プロキシ）があるときは、その名前とポートを保ってください。',
    lines: {
      nginx: 'absolute_redirect off;',
      apache: 'DirectorySlash On',
      iis: '（標準で送られます。URL書き換えの規則を見直してください）',
    },
  };
}

/** Judges whether pages with two dots in their address arrive. */
export function judgeDotted(answer: Answer | null): Finding {
  const title = '番地に「..」を含む頁（2つの職層の差分など）';
  if (answer?.status === 200) return { title, grade: 'good', says: '開けます。' };
  return {
    title,
    grade: 'mend',
    says: `開けません（${answer === null ? '通信が切られました' : `状態 ${answer.status}`}）。「..」を含む番地を、サーバーか途中の機械が断っています。`,
    todo: '名前の途中の「..」は、上のフォルダへ行くものではありません。この番地を許してください。',
    lines: {
      nginx: '（nginx自身は断りません。前に立つ機械を見直してください）',
      apache: '（Apache自身は断りません。mod_securityなどを見直してください）',
      iis: '<requestFiltering><denyUrlSequences><remove sequence=".." /></denyUrlSequences></requestFiltering>',
    },
  };
}
