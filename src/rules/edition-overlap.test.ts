import { breaksRule } from './test-support/check-broken.ts';
import { nextEdition } from './test-support/next-edition.ts';

breaksRule('edition-overlap', [
  {
    what: 'これからの版に、前の版を書き忘れた',
    files: nextEdition('status: upcoming\neffectiveDate: 2027-04-01\n'),
    file: 'documents/kiyose/policy-ed5.yaml',
    at: 'upcoming',
    message: '2027-04-01に、「kiyose/policy-ed4」と「kiyose/policy-ed5」の二つが現行になります。',
  },
  {
    what: '現行が二つ',
    files: nextEdition('status: current\n'),
    file: 'documents/kiyose/policy-ed5.yaml',
    at: 'current',
    message: 'いま、「kiyose/policy-ed4」と「kiyose/policy-ed5」の二つが現行になります。',
  },
  {
    what: '前の版と同じ日に施行',
    edits: [
      ['documents/kiyose/policy-ed3.yaml', 'status: superseded\n', 'status: superseded\neffectiveDate: 2026-04-01\n'],
    ],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2026-04-01',
    message: '施行日「2026-04-01」が、前の版「kiyose/policy-ed3」の施行日「2026-04-01」より後ではありません。',
  },
]);
