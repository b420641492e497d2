import { breaksRule } from './test-support/check-broken.ts';

breaksRule('invalid-value', [
  {
    what: '選べない値',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 監督']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '監督\n',
    message: '「tier」の値「監督」は使えません。',
    maybe: '監督職',
  },
  {
    what: 'よみのカタカナ',
    edits: [['skills/kiyose/keyboard.mdx', 'reading: きーぼーど', 'reading: キーボード']],
    file: 'skills/kiyose/keyboard.mdx',
    at: [3, 10],
    message: '「reading」の値「キーボード」は、決められた書き方に合いません。',
  },
  {
    what: '暦に無い日',
    edits: [['documents/kiyose/policy-ed4.yaml', 'nextReview: 2027-04-01', 'nextReview: 2027-02-30']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2027-02-30',
    message: '「nextReview」の日付「2027-02-30」は、暦にありません。',
  },
  {
    what: '日付の書き方',
    edits: [['documents/kiyose/policy-ed4.yaml', 'nextReview: 2027-04-01', 'nextReview: 2027/4/1']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2027/4/1',
    message: '「nextReview」の値「2027/4/1」は、日付の書き方に合いません。',
  },
  {
    what: '年月の書き方',
    edits: [['documents/kiyose/policy-ed4.yaml', 'issued: 2026-04', 'issued: 2026-4']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2026-4\n',
    message: '「issued」の値「2026-4」は、決められた書き方に合いません。',
  },
  {
    what: '範囲の外の数',
    edits: [['stages/kiyose/general-staff-step1-skill.yaml', 'requiredSkillLevel: 1', 'requiredSkillLevel: 4']],
    file: 'stages/kiyose/general-staff-step1-skill.yaml',
    at: '4\nstate',
    message: '「requiredSkillLevel」の値「4」は、3以下でなければなりません。',
  },
  {
    what: '前後の空白',
    edits: [['roles/kiyose/kakaricho.yaml', 'name: 係長級', 'name: "係長級 "']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '"係長級 "',
    message: '「name」の値の前か後ろに空白があります。',
  },
  {
    what: '改行',
    edits: [
      [
        'roles/kiyose/kakaricho.yaml',
        'summary: 部下や後輩を育てながら、担当業務を進める',
        'summary: |-\n  部下を育て、\n  進める',
      ],
    ],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '|-',
    message: '「summary」の値の中に改行があります。',
  },
  {
    what: '校訂注の番号',
    edits: [['errata/kiyose/a07.yaml', 'code: A07', 'code: 7番']],
    file: 'errata/kiyose/a07.yaml',
    at: '7番',
    message: '「code」の値「7番」は、決められた書き方に合いません。',
  },
]);
