import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('initiative-numbering', [
  {
    what: '順番と違う番号',
    edits: [['initiatives/kiyose/external-training.yaml', 'number: (2)-1', 'number: (2)-3']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '(2)-3',
    message: '番号「(2)-3」は3番目を表しますが、order は1です。',
    maybe: '(2)-1',
  },
  {
    what: '番号と違う順番',
    edits: [['initiatives/kiyose/external-training.yaml', 'order: 1', 'order: 2']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '2\ndocument',
    message: '番号「(2)-1」は1番目を表しますが、order は2です。',
    maybe: '1',
  },
  {
    what: '上の項目と違う番号',
    edits: [['initiatives/kiyose/external-training.yaml', 'number: (2)-1', 'number: (1)-1']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '(1)-1',
    message: '番号「(1)-1」が、上の項目の番号「(2)」に続きません。',
    maybe: '(2)-1',
  },
  {
    what: '番号の形',
    edits: [['initiatives/kiyose/development.yaml', 'number: ①', 'number: (1)']],
    file: 'initiatives/kiyose/development.yaml',
    at: '(1)',
    message: '番号「(1)」は、この段の番号の形（例: ①）ではありません。',
    maybe: '①',
  },
]);

breaksRule(
  'initiative-numbering',
  withMoreDocuments([
    {
      what: '消した番号',
      edits: [['initiatives/kiyose/training-program.yaml', 'number: (1)\n', '']],
      file: 'initiatives/kiyose/training-program.yaml',
      at: 'kind:',
      message: '番号（number）がありません。並ぶ項目には番号（例: (1)）が付いています。',
      maybe: '(1)',
    },
    {
      what: 'ただ一つ番号の無い項目',
      files: {
        'initiatives/kiyose/plan-feedback.yaml': copied('initiatives/kiyose/plan-feedback.yaml', ['number: ①\n', '']),
        'initiatives/kiyose/plan-exchange-partners.yaml': copied('initiatives/kiyose/plan-exchange-partners.yaml', [
          'kind: measure',
          'number: ①\nkind: measure',
        ]),
        'initiatives/kiyose/plan-exchange-terms.yaml': copied('initiatives/kiyose/plan-exchange-terms.yaml', [
          'kind: measure',
          'number: ②\nkind: measure',
        ]),
      },
      file: 'initiatives/kiyose/plan-feedback.yaml',
      at: 'kind:',
      message: '番号（number）がありません。並ぶ項目には番号（例: ①）が付いています。',
      maybe: '①',
    },
    {
      what: '番号の無い項目を数に入れた番号',
      edits: [['initiatives/kiyose/plan-staff-exchange.yaml', 'number: (2)', 'number: (3)']],
      file: 'initiatives/kiyose/plan-staff-exchange.yaml',
      at: '(3)',
      message: '番号「(3)」は3番目を表しますが、番号の付いた項目の中では2番目です（order は3）。',
      maybe: '(2)',
    },
    {
      what: '別の文書の番号の形',
      edits: [['initiatives/kiyose/plan-feedback.yaml', 'number: ①', 'number: (1)-1']],
      file: 'initiatives/kiyose/plan-feedback.yaml',
      at: '(1)-1',
      message: '番号「(1)-1」は、この段の番号の形（例: ①）ではありません。',
      maybe: '①',
    },
  ]),
);

const CHAPTERS = {
  'initiatives/tachikawa/development.yaml': initiative('人材育成', '第1節', 'pillar', 1, '第5章第1節'),
  'initiatives/tachikawa/training.yaml': initiative('外部研修', '"1"', 'initiative', 1, '第5章第1節1', 'development'),
  'initiatives/tachikawa/workplace.yaml': initiative('職場環境', '第6章', 'pillar', 2, '第6章'),
  'initiatives/tachikawa/systems.yaml': initiative('制度面', '第1節', 'initiative', 1, '第6章第1節', 'workplace'),
  'initiatives/tachikawa/leave.yaml': initiative('休暇', '"1"', 'measure', 1, '第6章第1節1', 'systems'),
};

function initiative(
  name: string,
  number: string,
  kind: string,
  order: number,
  section: string,
  parent?: string,
): string {
  return `name: ${name}
number: ${number}
kind: ${kind}
order: ${order}
document: tachikawa/policy
${parent === undefined ? '' : `parent: tachikawa/${parent}\n`}statements:
  - 例
source:
  document: tachikawa/policy
  section: ${section}
`;
}

breaksRule(
  'initiative-numbering',
  withMoreDocuments(
    [
      {
        what: '節で数える柱の番号',
        edits: [['initiatives/tachikawa/development.yaml', 'number: 第1節', 'number: 第3節']],
        file: 'initiatives/tachikawa/development.yaml',
        at: '第3節',
        message: '番号「第3節」は3番目を表しますが、order は1です。',
        maybe: '第1節',
      },
      {
        what: '章の下の節の番号の形',
        edits: [['initiatives/tachikawa/systems.yaml', 'number: 第1節', 'number: "1"']],
        file: 'initiatives/tachikawa/systems.yaml',
        at: '"1"',
        message: '番号「1」は、この段の番号の形（例: 第1節）ではありません。',
        maybe: '第1節',
      },
      {
        what: '出典と違う章の番号',
        edits: [['initiatives/tachikawa/workplace.yaml', 'number: 第6章', 'number: 第7章']],
        file: 'initiatives/tachikawa/workplace.yaml',
        at: '第7章',
        message: '番号は「第7章」ですが、出典は第6章です。',
        maybe: '第6章',
      },
    ],
    CHAPTERS,
  ),
);
