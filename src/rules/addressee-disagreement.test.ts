import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'addressee-disagreement',
  withMoreDocuments([
    {
      what: '項目に無い宛先',
      edits: [['guideline-items/mic/off-jt.yaml', 'addressee: 全団体', 'addressee: 都道府県']],
      file: 'guideline-items/mic/off-jt.yaml',
      at: '都道府県',
      message: '宛先「都道府県」が、項目の宛先（addressees）にありません。',
      maybe: '全団体',
    },
    {
      what: 'だれも受けない宛先',
      edits: [
        [
          'guideline-items/mic/ojt.yaml',
          '  - kind: example\n    addressee: 都道府県\n    statement: 市区町村を助ける\n',
          '',
        ],
      ],
      file: 'guideline-items/mic/ojt.yaml',
      at: '都道府県',
      message: '「都道府県」に向けて求められていることがありません。',
    },
  ]),
);
