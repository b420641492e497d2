import { breaksRule } from './test-support/check-broken.ts';

breaksRule('unbalanced-brackets', [
  {
    what: '閉じないかぎかっこ',
    edits: [['personas/kiyose/general-staff.yaml', 'デジタルツールを使い', '「デジタルツールを使い']],
    file: 'personas/kiyose/general-staff.yaml',
    at: '「デジ',
    message: 'かっこ「「」に、対になるかっこがありません。',
  },
  {
    what: '開かない丸かっこ',
    edits: [['pages/about.mdx', '方針を自分', '方針）を自分']],
    file: 'pages/about.mdx',
    at: '）',
    message: 'かっこ「）」に、対になるかっこがありません。',
  },
  {
    what: '全角と半角の組',
    edits: [['skills/kiyose/word-operation.mdx', 'name: Word（ツール操作）', 'name: Word（ツール操作)']],
    file: 'skills/kiyose/word-operation.mdx',
    at: 'Word（ツ',
    message: 'かっこ「)」に、対になるかっこがありません。',
  },
]);
