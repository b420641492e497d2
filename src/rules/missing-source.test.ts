import { breaksRule } from './test-support/check-broken.ts';

breaksRule('missing-source', [
  {
    what: '出典を消した',
    edits: [
      [
        'personas/kiyose/general-staff.yaml',
        'source:\n  document: kiyose/policy-ed4\n  section: 6章【④デジタル人材の育成・確保】(2)-1\n',
        '',
      ],
    ],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'statements',
    message: '出典（source）がありません。',
  },
  {
    what: '文書を消した',
    edits: [['personas/kiyose/general-staff.yaml', '  document: kiyose/policy-ed4\n', '']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'section',
    message: '出典（source）に「document」がありません。',
  },
  {
    what: '場所を消した',
    edits: [['personas/kiyose/general-staff.yaml', '  section: 6章【④デジタル人材の育成・確保】(2)-1\n', '']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'document',
    message: '出典（source）に「section」がありません。',
  },
  {
    what: '場所を空にした',
    edits: [['personas/kiyose/general-staff.yaml', '  section: 6章【④デジタル人材の育成・確保】(2)-1', '  section:']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'section',
    message: '出典の「section」が空です。',
  },
]);
