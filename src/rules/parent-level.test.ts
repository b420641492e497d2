import { breaksRule } from './test-support/check-broken.ts';

breaksRule('parent-level', [
  {
    what: '柱に上の項目',
    edits: [['initiatives/kiyose/development.yaml', 'kind: pillar', 'kind: pillar\nparent: kiyose/training-methods']],
    file: 'initiatives/kiyose/development.yaml',
    at: 'kiyose/training-methods',
    message: '柱に、上の項目「kiyose/training-methods」が書かれています。',
  },
  {
    what: '上の項目が無い取組',
    edits: [['initiatives/kiyose/training-program.yaml', 'parent: kiyose/development\n', '']],
    file: 'initiatives/kiyose/training-program.yaml',
    at: 'initiative',
    message: '取組なのに、上の項目（parent）がありません。',
  },
  {
    what: '段を飛ばした項目',
    edits: [
      ['initiatives/kiyose/external-training.yaml', 'parent: kiyose/training-methods', 'parent: kiyose/development'],
    ],
    file: 'initiatives/kiyose/external-training.yaml',
    at: 'kiyose/development',
    message: '取組の下の項目の上には取組が来ますが、「kiyose/development」は柱です。',
  },
  {
    what: '大分類に上の分類',
    edits: [['skill-categories/kiyose/basic-skills.yaml', 'level: major', 'level: major\nparent: kiyose/pc-operation']],
    file: 'skill-categories/kiyose/basic-skills.yaml',
    at: 'major',
    message: '大分類に、上の分類「kiyose/pc-operation」が書かれています。',
  },
  {
    what: '上の分類が無い中分類',
    edits: [['skill-categories/kiyose/pc-operation.yaml', 'parent: kiyose/basic-skills\n', '']],
    file: 'skill-categories/kiyose/pc-operation.yaml',
    at: 'middle',
    message: '中分類なのに、上の分類（parent）がありません。',
  },
  {
    what: 'スキルに大分類',
    edits: [['skills/kiyose/shortcut-keys.mdx', 'category: kiyose/pc-operation', 'category: kiyose/basic-skills']],
    file: 'skills/kiyose/shortcut-keys.mdx',
    at: 'kiyose/basic-skills',
    message: '「kiyose/basic-skills」は大分類です。スキルには中分類を書きます。',
    maybe: 'kiyose/microsoft-office、kiyose/pc-operation',
  },
  {
    what: '段の名前',
    edits: [['initiatives/kiyose/training-methods.yaml', 'kind: initiative', 'kind: measure']],
    file: 'initiatives/kiyose/training-methods.yaml',
    at: 'measure',
    message: '取組の下の項目の上には取組が来ますが、「kiyose/development」は柱です。',
    maybe: 'initiative',
  },
]);
