import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('document-incomplete', [
  {
    what: '主管が無い',
    edits: [['documents/kiyose/policy-ed4.yaml', 'owners:\n  - kiyose/jinzai-ikusei-ka\n', '']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'included',
    message: '本文を収録した文書に、主管部署（owners）がありません。',
  },
  {
    what: '確認日が無い',
    edits: [['documents/kiyose/policy-ed4.yaml', 'lastReviewed: 2026-11-01\n', '']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'included',
    message: '本文を収録した文書に、最終確認日（lastReviewed）がありません。',
  },
  {
    what: '次回確認日が無い',
    edits: [['documents/kiyose/policy-ed4.yaml', 'nextReview: 2027-04-01\n', '']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'included',
    message: '本文を収録した文書に、次回確認日（nextReview）がありません。',
  },
  {
    what: '章があるのに本文なし',
    edits: [['documents/kiyose/policy-ed4.yaml', 'text: included', 'text: absent']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'absent',
    message: '本文は無い（absent）とありますが、3つの章があります。',
    maybe: 'included',
  },
  {
    what: '章の無い本文',
    edits: [
      [
        'documents/kiyose/policy-ed3.yaml',
        'text: absent',
        'text: included\nowners:\n  - kiyose/jinzai-ikusei-ka\nlastReviewed: 2026-11-01\nnextReview: 2027-04-01',
      ],
    ],
    file: 'documents/kiyose/policy-ed3.yaml',
    at: 'included',
    message: '本文を収録（included）とありますが、章が一つもありません。',
    maybe: 'absent',
  },
]);

breaksRule(
  'document-incomplete',
  withMoreDocuments([
    {
      what: '主管も理由も無い',
      edits: [['documents/tachikawa/policy.yaml', 'ownersUnstated: 所管の部署の名が原文に無いため\n', '']],
      file: 'documents/tachikawa/policy.yaml',
      at: 'included',
      message: '本文を収録した文書に、主管部署（owners）がありません。',
    },
    {
      what: '主管と理由の両方',
      edits: [['documents/kiyose/plan-ed3.yaml', 'lastReviewed', 'ownersUnstated: 名が無いため\nlastReviewed']],
      file: 'documents/kiyose/plan-ed3.yaml',
      at: 'ownersUnstated',
      message: '主管部署（owners）があるのに、書けない理由（ownersUnstated）も書かれています。',
    },
  ]),
);
