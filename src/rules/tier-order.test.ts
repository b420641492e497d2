import { breaksRule } from './test-support/check-broken.ts';

breaksRule('tier-order', [
  {
    what: '上下と違う区分',
    edits: [['roles/kiyose/kacho-dairi.yaml', 'tier: 監督職', 'tier: 一般職']],
    file: 'roles/kiyose/kacho-dairi.yaml',
    at: '一般職',
    message: '「課長代理」の区分「一般職」が、上下の職の区分と食い違います。',
    maybe: '監督職、管理職',
  },
  {
    what: '下の職が管理職',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 管理職']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '管理職',
    message: '「係長級」の区分「管理職」が、上下の職の区分と食い違います。',
    maybe: '一般職、監督職',
  },
]);
