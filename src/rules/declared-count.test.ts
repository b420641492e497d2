import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'declared-count',
  withMoreDocuments([
    {
      what: '述べた数と違う',
      edits: [['documents/kiyose/plan-ed3.yaml', 'measures: 3', 'measures: 4']],
      file: 'documents/kiyose/plan-ed3.yaml',
      at: '4\ntext',
      message: '文書は方策を4と述べていますが、載せている方策は3です。',
      maybe: '3',
    },
    {
      what: '図にだけある項目が足りない',
      edits: [['documents/kiyose/plan-ed3.yaml', 'initiatives: 3', 'initiatives: 4']],
      file: 'documents/kiyose/plan-ed3.yaml',
      at: '4\n',
      message: '文書は取組を4と述べていますが、載せている取組は3です（うち本文のあるもの2）。',
      maybe: '3',
    },
  ]),
);
