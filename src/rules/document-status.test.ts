import { breaksRule } from './test-support/check-broken.ts';

breaksRule('document-status', [
  {
    what: '旧版を現行とした',
    edits: [['documents/kiyose/policy-ed3.yaml', 'status: superseded', 'status: current']],
    file: 'documents/kiyose/policy-ed3.yaml',
    at: 'current',
    message: '現行（current）とありますが、次の版「kiyose/policy-ed4」があります。',
    maybe: 'superseded',
  },
  {
    what: '市の文書を指針とした',
    edits: [['documents/kiyose/policy-ed4.yaml', 'status: current', 'status: guideline']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'guideline',
    message: '国の指針（guideline）とありますが、国の団体の文書ではありません。',
    maybe: 'current、superseded',
  },
  {
    what: '現行を旧版とした',
    edits: [['documents/kiyose/policy-ed4.yaml', 'status: current', 'status: superseded']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'superseded',
    message: '「kiyose」の文書が、すべて旧版（superseded）になっています。',
    maybe: 'current',
  },
]);
