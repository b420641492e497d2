import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('duplicate-order', [
  {
    what: '職の順番',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: 1']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '1\ntier',
    message: '順番1は、職層「kiyose/kacho」と重なっています。',
    maybe: '3',
  },
  {
    what: 'スキルの順番',
    edits: [['skills/kiyose/shortcut-keys.mdx', 'order: 2', 'order: 3']],
    file: 'skills/kiyose/shortcut-keys.mdx',
    at: '3\nlevel1',
    message: '順番3は、スキル「kiyose/word-operation」と重なっています。',
    maybe: '2',
  },
  {
    what: '章の順番',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', 'order: 3', 'order: 2']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: '2\nsummary',
    message: '順番2は、章「kiyose/policy-ed4/development」と重なっています。',
    maybe: '3',
  },
]);

breaksRule(
  'duplicate-order',
  withMoreDocuments([
    {
      what: '研修の順番',
      edits: [['trainings/tachikawa/new-managers.yaml', 'order: 2', 'order: 1']],
      file: 'trainings/tachikawa/new-managers.yaml',
      at: '1\nbasis',
      message: '順番1は、研修「tachikawa/negotiation」と重なっています。',
      maybe: '2',
    },
  ]),
);
