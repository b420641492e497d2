import { breaksRule } from './test-support/check-broken.ts';
import { ANNOUNCED_EDITION } from './test-support/next-edition.ts';

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
    what: '施行日がまだ来ていない版を現行とした',
    edits: [['documents/kiyose/policy-ed4.yaml', 'effectiveDate: 2026-04-01', 'effectiveDate: 2027-04-01']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'current',
    message: '現行（current）とありますが、施行日「2027-04-01」はまだ来ていません（今日は2026-11-21）。',
    maybe: 'upcoming',
  },
  {
    what: '次の版が予告のうちに旧版とした',
    files: ANNOUNCED_EDITION,
    edits: [['documents/kiyose/policy-ed4.yaml', 'status: current', 'status: superseded']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'superseded',
    message: '旧版（superseded）とありますが、次の版「kiyose/policy-ed5」はまだ施行されていません。',
    maybe: 'current',
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
