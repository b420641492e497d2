import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('split-category', [
  {
    what: '離れた分類',
    files: {
      'skills/kiyose/excel.mdx': copied(
        'skills/kiyose/word-operation.mdx',
        ['name: Word（ツール操作）', 'name: Excel'],
        ['わーど つーるそうさ', 'えくせる'],
        ['category: kiyose/microsoft-office', 'category: kiyose/pc-operation'],
        ['tool: Word', 'tool: Excel'],
        ['order: 3', 'order: 4'],
      ),
    },
    file: 'skills/kiyose/excel.mdx',
    at: 'kiyose/pc-operation',
    message: '分類「kiyose/pc-operation」のほかのスキルと離れて、4番目にあります。',
    maybe: 'kiyose/microsoft-office',
  },
]);
