import { breaksRule } from './test-support/check-broken.ts';

breaksRule('review-overdue', [
  {
    what: '期限を過ぎた',
    surroundings: { today: '2027-05-01' },
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2027-04-01',
    message: '次回確認日「2027-04-01」を過ぎています（今日は2027-05-01）。',
  },
]);
