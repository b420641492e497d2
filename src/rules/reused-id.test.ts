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
    what: '部分の足りないID',
    edits: [['moves/kiyose.yaml', 'from: kiyose/kakari-chief', 'from: kakari-chief']],
    file: 'moves/kiyose.yaml',
    at: 'kakari-chief',
    message: '職層のIDは「/」で区切った2つの部分でできていますが、「kakari-chief」は1つです。',
  },
  {
    what: '前の番地に別の頁',
    edits: [
      ['moves/kiyose.yaml', 'kind: role', 'kind: document'],
      ['moves/kiyose.yaml', 'from: kiyose/kakari-chief', 'from: kiyose/roles'],
      ['moves/kiyose.yaml', 'to: kiyose/kakaricho', 'to: kiyose/policy-ed4'],
    ],
    file: 'moves/kiyose.yaml',
    at: 'kiyose/roles',
    message: '使わなくなった文書「kiyose/roles」の番地「/kiyose/roles/」に、今は別の頁があります。',
  },
  {
    what: '輪になった移り先',
    edits: [
      [
        'moves/kiyose.yaml',
        '    to: kiyose/kakaricho\n    date: 2026-10-01\n    reason: 原文の職名に合わせた\n',
        '    to: kiyose/kakari-chief\n    date: 2026-10-01\n    reason: 原文の職名に合わせた\n',
      ],
    ],
    file: 'moves/kiyose.yaml',
    at: [4, 9],
    message: '移った先の職層「kiyose/kakari-chief」も、もう使われていません。',
    maybe: 'kiyose/kakari-chief',
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
