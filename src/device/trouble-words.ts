import type { Trouble } from './kept.ts';

/** What a trouble means to the reader, and the next step. */
export function troubleInWords(trouble: Trouble, label: string): string {
  switch (trouble) {
    case 'blocked':
      return `このブラウザーでは${label}を保存できません（プライベートモードか、保存を止める設定です）。入力した内容はこの頁を閉じるまで残ります。要るものはファイルに書き出すか、印刷してください。`;
    case 'full':
      return `ブラウザーの保存場所がいっぱいで、${label}を保存できませんでした。入力した内容はこの頁を閉じるまで残ります。ファイルに書き出してから、ほかの記録を消してください。`;
    case 'unreadable':
      return `このブラウザーにある${label}は、壊れているか、ほかの仕組みのもので、読めませんでした。もとの記録は消さずに別に取ってあります。「手元の記録」の頁から書き出せます。`;
    case 'partly':
      return `このブラウザーにある${label}の一部が壊れていて、読めませんでした。読めた分はそのまま使えます。もとの記録は別に取ってあります。「手元の記録」の頁から書き出せます。`;
    case 'newer':
      return `このブラウザーにある${label}は、新しい版のこのサイトが保存したものです。上書きしないように、ここでの変更は保存しません。頁を読み込み直してください。`;
  }
}
