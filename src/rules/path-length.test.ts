import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

/** Steps to initiatives and chapters, each under every kind of doing. */
const many = ['read', 'learn', 'train', 'practise', 'check'].flatMap((kind) =>
  ['training-program', 'training-methods', 'external-training', 'shared-training', 'development'].map(
    (name) => `  - do: ${kind}\n    initiative: kiyose/${name}\n    why: 長い道の${kind}です。`,
  ),
);

breaksRule(
  'path-length',
  withPaths([
    {
      what: '手順が多すぎる',
      edits: [['paths/kiyose/kacho.mdx', 'steps: []', `steps:\n${many.join('\n')}`]],
      file: 'paths/kiyose/kacho.mdx',
      at: 'steps:',
      message: '手順が30あります。',
    },
  ]),
);
