import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'unentered-kind',
  withMoreDocuments([
    {
      what: '入れ始めた職層を、未入力としたまま',
      edits: [['organizations/kiyose.yaml', 'type: municipality\n', 'type: municipality\nunentered:\n  - role\n']],
      file: 'organizations/kiyose.yaml',
      at: 'role',
      message: '職層は未入力（unentered）とありますが、もう入っています。',
    },
    {
      what: 'ほかの市と見比べたのに、対応表を未入力としたまま',
      edits: [
        ['organizations/tachikawa.yaml', 'type: municipality\n', 'type: municipality\nunentered:\n  - crosswalk\n'],
      ],
      file: 'organizations/tachikawa.yaml',
      at: 'crosswalk',
      message: '対応表は未入力（unentered）とありますが、もう入っています。',
    },
  ]),
);
