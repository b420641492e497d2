/** What the timeline says of what the reader did, by its name. The page holds them; its script looks them up there. */
export const SENTENCES = {
  load: '年表を動かすデータを読み込めませんでした。図と表は、このまま読めます。',
  'load-beside': '並べる団体のデータを読み込めませんでした。時間をおいて、もう一度選んでください。',
  moved: '期間の帯と、結び付く研修・能力・次の5年を動かしました。',
  reset: '目安に戻しました。',
  table: '表を表示しました。試した年と絞り込みは、図にだけ入ります。',
  picture: '図を表示しました。',
  close: '説明を閉じました。',
  forget: '自分の位置を消しました。',
  all: 'すべて表示しています。',
  mine: 'このブラウザーにある自分の記録に戻しました。',
  link: 'リンクを作りました。自分の位置と、試した昇任の年が入っています。',
  alone: '並べるのをやめました。',
  saved: '自分の位置を、このブラウザーに保存しました。',
  'bad-move': '年は、1から43までの数で入れてください。',
  'bad-me': '年度は西暦の4桁、年齢は15から80までの数で入れてください。',
  ahead: '入庁した年度が、今年度より後になっています。',
} as const;
