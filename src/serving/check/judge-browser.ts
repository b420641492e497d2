import type { Finding } from './finding.ts';

/** Where the page was opened. */
export interface Place {
  /** The path of the address. */
  path: string;
  /** Whether the browser trusts the connection (https, or this very machine). */
  secure: boolean;
}

/** Judges the address of the page that checks. */
export function judgePlace(place: Place, base: string): Finding[] {
  const wanted = `${base}check/`;
  const path: Finding =
    place.path === wanted
      ? { title: '置き場所', grade: 'good', says: `作ったときの置き場所（${base}）と合っています。` }
      : {
          title: '置き場所',
          grade: 'mend',
          says: `このサイトは ${base} に置くために作られましたが、いまは ${place.path} で開いています。`,
          todo: `${base} に置くか、いまの場所のために作り直してください（MICHISHIRUBE_BASE=/置き場所/ npm run package）。`,
        };
  const connection: Finding = place.secure
    ? { title: '通信', grade: 'good', says: '暗号化されている（https）か、この端末の中の通信です。' }
    : {
        title: '通信',
        grade: 'note',
        says: '暗号化されていません（http）。このサイトの働きには差し支えありません。',
        todo: '庁内の決まりで要るときは、httpsにしてください。',
      };
  return [path, connection];
}

/** The parts of a browser that the site builds upon, and what is lost without each. */
export const BROWSER_PARTS = {
  'Intl.Segmenter': '検索',
  DecompressionStream: '検索の言い換えと打ち間違いの直し',
  customElements: '検索、自己点検、学習の記録',
  '@layer（CSS）': '頁の体裁',
} as const;
export type BrowserPart = keyof typeof BROWSER_PARTS;

/** Judges what a browser can do. A check that runs at all runs as a module. */
export function judgeBrowser(missing: readonly BrowserPart[]): Finding[] {
  const modules: Finding = { title: 'JavaScript', grade: 'good', says: '動いています（モジュールも）。' };
  if (missing.length === 0)
    return [modules, { title: 'ブラウザーの新しさ', grade: 'good', says: '要る部品がそろっています。' }];
  const lost = [...new Set(missing.map((part) => BROWSER_PARTS[part]))].join('、');
  return [
    modules,
    {
      title: 'ブラウザーの新しさ',
      grade: 'mend',
      says: `要る部品（${missing.join('、')}）がありません。使えないもの: ${lost}。`,
      todo: 'EdgeかChromeの新しい版（またはFirefox 125以降、Safari 17以降）で開いてください。',
    },
  ];
}

/** How an attempt to compile WebAssembly, under the rules of the search page, went. */
export type WasmAttempt = 'works' | 'missing' | 'blocked' | 'unreachable';

/** Judges whether the search can run. */
export function judgeWasm(attempt: WasmAttempt): Finding {
  const title = '検索の働き（WebAssembly）';
  switch (attempt) {
    case 'works':
      return { title, grade: 'good', says: '動きます。' };
    case 'missing':
      return {
        title,
        grade: 'mend',
        says: 'このブラウザーでは止められています。検索が使えません。',
        todo: '組織の決まり（Edgeの「セキュリティの強化」など）でWebAssemblyが止められていないかを確かめ、このサイトを例外にしてください。',
      };
    case 'blocked':
      return {
        title,
        grade: 'mend',
        says: 'サーバーの決まり（CSP）で止められています。検索が使えません。',
        todo: "検索のフォルダ（search/）のCSPのscript-srcに 'wasm-unsafe-eval' を足してください。",
      };
    case 'unreachable':
      return {
        title,
        grade: 'mend',
        says: '試すためのプログラム（search/try-wasm.js）が届かないか、動きませんでした。',
        todo: 'ファイルがあること、.jsがスクリプトとして届くことを確かめてください。',
      };
  }
}

/** How an attempt to keep something in this browser went. */
export type StorageAttempt = 'works' | 'blocked' | 'full';

/** Judges whether the browser keeps what a reader marks. */
export function judgeStorage(attempt: StorageAttempt): Finding {
  const title = '手元の記録（localStorage）';
  if (attempt === 'works') return { title, grade: 'good', says: '残せます。' };
  return {
    title,
    grade: 'mend',
    says:
      attempt === 'full'
        ? 'いっぱいで、新しい記録を残せません。読むことと検索はできます。'
        : 'ブラウザーの設定で止められています。自己点検や学習の印は、頁を閉じると消えます。読むことと検索はできます。',
    todo:
      attempt === 'full'
        ? '同じサーバーのほかの仕組みが使い切っていることがあります。「手元の記録」の頁で書き出してから、要らないものを消してください。'
        : 'ブラウザーの設定か組織の決まりで、このサイトがデータを残すことを許してください。',
  };
}
