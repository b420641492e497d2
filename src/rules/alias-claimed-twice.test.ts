import { breaksRule } from './test-support/check-broken.ts';

breaksRule('alias-claimed-twice', [
  {
    what: '二つの用語の別名',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - 職場内研修']],
    file: 'terms/ojt.yaml',
    at: '職場内研修',
    message: '別名「職場内研修」は、「off-jt」の別名でもあります。',
  },
  {
    what: 'ほかの用語の名前',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - ojt']],
    file: 'terms/off-jt.yaml',
    at: 'ojt',
    message: '別名「ojt」は、「ojt」の名前でもあります。',
  },
  {
    what: '自分の名前',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - off-jt']],
    file: 'terms/off-jt.yaml',
    at: 'off-jt\ndef',
    message: '別名「off-jt」は、この項目の名前「Off-JT」と同じです。',
  },
  {
    what: 'ほかの職の名前',
    edits: [['roles/kiyose/kakaricho.yaml', '  - 係長\n', '  - 課長\n']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '課長\nsummary',
    message: '別名「課長」は、「kiyose/kacho」の名前でもあります。',
  },
]);
