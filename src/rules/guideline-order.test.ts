import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'guideline-order',
  withMoreDocuments([
    {
      what: '並びと違う番号',
      edits: [['guideline-items/mic/ojt.yaml', 'number: 第3章1(2)②', 'number: 第3章1(3)②']],
      file: 'guideline-items/mic/ojt.yaml',
      at: '第3章1(3)②',
      message: '番号「第3章1(3)②」が、順番（order）2の前後の番号に続きません。',
    },
    {
      what: '番号の書き方',
      edits: [['guideline-items/mic/ojt.yaml', 'number: 第3章1(2)②', 'number: 3章1(2)②']],
      file: 'guideline-items/mic/ojt.yaml',
      at: '3章1(2)②',
      message: '番号「3章1(2)②」が、指針の番号の書き方に合いません。',
    },
    {
      what: '同じ番号',
      edits: [['guideline-items/mic/ojt.yaml', 'number: 第3章1(2)②', 'number: 第3章1(2)①']],
      file: 'guideline-items/mic/ojt.yaml',
      at: '第3章1(2)①',
      message: '番号「第3章1(2)①」が、順番（order）2の前後の番号に続きません。',
    },
  ]),
);
