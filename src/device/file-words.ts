import type { FileProblem } from './file.ts';

/** What is wrong with a file, and the next step. That nothing has changed is said every time. */
export function fileProblemInWords(problem: FileProblem): string {
  const unchanged = 'いまの記録は変わっていません。';
  switch (problem) {
    case 'empty':
      return `このファイルには何も入っていません。書き出しが途中で止まったのかもしれません。もう一度書き出して、そのファイルを選んでください。${unchanged}`;
    case 'huge':
      return `このファイルは大きすぎます。「手元の記録」から書き出したファイルかどうかを確かめてください。${unchanged}`;
    case 'not-json':
      return `このファイルは読めませんでした。画像や文書など別のものか、途中で切れたファイルです。「手元の記録」から書き出した .json のファイルを選んでください。${unchanged}`;
    case 'foreign':
      return `このファイルは、このサイトの記録ではありません。「手元の記録」から書き出した、名前が michishirube で始まる .json のファイルを選んでください。${unchanged}`;
    case 'newer':
      return `このファイルは、新しい版のこのサイトが書き出したものです。頁を読み込み直してから、もう一度選んでください。${unchanged}`;
    case 'damaged':
      return `このファイルはこのサイトの記録ですが、中身が壊れています。別のときに書き出したファイルがあれば、それを選んでください。${unchanged}`;
  }
}
