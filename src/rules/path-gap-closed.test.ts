import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

breaksRule(
  'path-gap-closed',
  withPaths([
    {
      what: '手立てができた',
      edits: [
        [
          'paths/kiyose/kacho.mdx',
          'steps: []',
          'steps:\n  - do: train\n    initiative: kiyose/external-training\n    why: 広い視野を得るためです。\n    competencies:\n      - kiyose/vision',
        ],
      ],
      file: 'paths/kiyose/kacho.mdx',
      at: 'kiyose/vision\nsource',
      message: '「構想」は、手順「外部研修の活用」が育てるので、空白ではありません。',
    },
    {
      what: '求められていないスキル',
      edits: [
        ['paths/kiyose/kacho.mdx', '    - kiyose/vision\n', '    - kiyose/vision\n  skills:\n    - kiyose/keyboard\n'],
      ],
      file: 'paths/kiyose/kacho.mdx',
      at: 'kiyose/keyboard',
      message: '「キーボード」は、この道で育てるべきものに入っていないので、空白ではありません。',
    },
  ]),
);
