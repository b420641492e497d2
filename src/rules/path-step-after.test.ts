import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

breaksRule(
  'path-step-after',
  withPaths([
    {
      what: 'よその職の手順',
      edits: [['paths/kiyose/kakaricho.mdx', 'read:role:kiyose/kakaricho', 'read:role:kiyose/kacho']],
      file: 'paths/kiyose/kakaricho.mdx',
      at: 'read:role:kiyose/kacho',
      message: '先に済ませる手順「read:role:kiyose/kacho」は、この道にありません。',
      maybe: 'read:role:kiyose/kakaricho、check:role:kiyose/kakaricho、practise:role:kiyose/kakaricho',
    },
  ]),
);
