import { breaksRule } from './test-support/check-broken.ts';

breaksRule('reused-id', [
  {
    what: '今も使われているID',
    edits: [['moves/kiyose.yaml', 'from: kiyose/kakari-chief', 'from: kiyose/kacho']],
    file: 'moves/kiyose.yaml',
    at: 'kiyose/kacho',
    message: '職層のID「kiyose/kacho」は、使わなくなったはずなのに、今も使われています。',
  },
  {
    what: '移った先が無い',
    edits: [['moves/kiyose.yaml', 'to: kiyose/kakaricho', 'to: kiyose/kakarichou']],
    file: 'moves/kiyose.yaml',
    at: 'kiyose/kakarichou',
    message: '移った先の職層「kiyose/kakarichou」はありません。',
    maybe: 'kiyose/kakaricho、kiyose/kacho',
  },
  {
    what: '同じIDが二度',
    edits: [
      [
        'moves/kiyose.yaml',
        '    reason: 原文の職名に合わせた\n',
        '    reason: 原文の職名に合わせた\n  - kind: role\n    from: kiyose/kakari-chief\n    to: null\n    date: 2026-10-02\n    reason: 無くなった\n',
      ],
    ],
    file: 'moves/kiyose.yaml',
    at: [8, 11],
    message: '使わなくなった職層のID「kiyose/kakari-chief」が、二度書かれています。',
  },
]);
