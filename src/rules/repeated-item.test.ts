import { breaksRule } from './test-support/check-broken.ts';

breaksRule('repeated-item', [
  {
    what: '部署',
    edits: [['initiatives/kiyose/external-training.yaml', '  - kiyose/dx-suishin-ka', '  - kiyose/jinzai-ikusei-ka']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: [11, 5],
    message: '「kiyose/jinzai-ikusei-ka」が、この一覧に二度書かれています。',
  },
  {
    what: '同じ文',
    edits: [
      [
        'skills/kiyose/shortcut-keys.mdx',
        '  - ほかの人に教えられる',
        '  - ほかの人に教えられる\n  - ほかの人に教えられる',
      ],
    ],
    file: 'skills/kiyose/shortcut-keys.mdx',
    at: [13, 5],
    message: '「ほかの人に教えられる」が、この一覧に二度書かれています。',
  },
]);
