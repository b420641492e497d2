import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

breaksRule(
  'path-step-doubled',
  withPaths([
    {
      what: '写した手順',
      edits: [
        [
          'paths/kiyose/mid-career.mdx',
          '  - do: learn\n    skillCategory: kiyose/pc-operation',
          '  - do: read\n    page: about',
        ],
        ['paths/kiyose/mid-career.mdx', 'この案内の読み方を知るためです', '読み方を知るためです'],
      ],
      file: 'paths/kiyose/mid-career.mdx',
      at: 'about\n    why: 道具',
      message: '手順「read:page:about」が、この道に二度書かれています。',
    },
  ]),
);
