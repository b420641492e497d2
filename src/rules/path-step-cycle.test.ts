import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

const METHODS = 'read:chapter:kiyose/policy-ed4/development#training-methods';

breaksRule(
  'path-step-cycle',
  withPaths([
    {
      what: '互いを待つ手順',
      edits: [
        ['paths/kiyose/kakaricho.mdx', '- read:role:kiyose/kakaricho', '- practise:initiative:kiyose/shared-training'],
      ],
      file: 'paths/kiyose/kakaricho.mdx',
      at: METHODS,
      message: `先に済ませる手順「${METHODS}」をたどると、元の「practise:initiative:kiyose/shared-training」に戻ります。`,
    },
    {
      what: '自分自身',
      edits: [['paths/kiyose/kakaricho.mdx', '- read:role:kiyose/kakaricho', `- ${METHODS}`]],
      file: 'paths/kiyose/kakaricho.mdx',
      at: METHODS,
      message: `手順「${METHODS}」が、自分自身の後に置かれています。`,
    },
    {
      what: '自動の手順を待たせた',
      edits: [
        [
          'paths/kiyose/kacho.mdx',
          'steps: []',
          'steps:\n  - do: read\n    role: kiyose/kacho\n    why: 役割を知るためです。\n    after:\n      - check:role:kiyose/kacho',
        ],
      ],
      file: 'paths/kiyose/kacho.mdx',
      at: 'check:role:kiyose/kacho',
      message: '先に済ませる手順「check:role:kiyose/kacho」をたどると、元の「read:role:kiyose/kacho」に戻ります。',
    },
  ]),
);
