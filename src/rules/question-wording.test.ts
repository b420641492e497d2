import { breaksRule } from './test-support/check-broken.ts';

const FILE = 'questions/kiyose/policy-ed4/roles.yaml';
const ASKED = '係長級には、何が求められますか';
const long = `${'係長級'.repeat(12)}には、何が求められますか`;

breaksRule('question-wording', [
  {
    what: '問いの形でない',
    edits: [[FILE, ASKED, '係長級の役割']],
    at: '係長級の役割',
    message: '「係長級の役割」は、問いの形になっていません。',
  },
  {
    what: '45字より長い',
    edits: [[FILE, ASKED, long]],
    at: long,
    message: `問いが${long.length}字あります。`,
  },
]);
