import { breaksRule } from './test-support/check-broken.ts';
import { MORE_DOCUMENTS } from './test-support/more-documents.ts';
import { PATHS, withPaths } from './test-support/paths.ts';

/** Paths of the second city, whose tables use marks. */
const MARKED = {
  ...MORE_DOCUMENTS,
  'paths/tachikawa/kacho.mdx': `---
title: 課長級の学習パス
summary: 課を率いる役割を確かめます。
role: tachikawa/kacho
steps: []
source:
  document: tachikawa/policy
  section: 第4章第1節
---

課を率いる人の道です。
`,
  'paths/tachikawa/shuji.mdx': `---
title: 主事の学習パス
summary: 担当の仕事の基本を確かめます。
role: tachikawa/shuji
steps: []
source:
  document: tachikawa/policy
  section: 第4章第1節
---

仕事の基本を身に付ける人の道です。
`,
};

breaksRule('path-gap', [
  ...withPaths([
    {
      what: '育てる能力を消した（印の無い表）',
      edits: [['paths/kiyose/kacho-dairi.mdx', '    competencies:\n      - kiyose/vision\n', '']],
      file: 'paths/kiyose/kacho-dairi.mdx',
      at: 'kiyose/kacho-dairi\nsteps',
      message: '課長代理に求められる「構想」を育てる手順が無く、空白（gaps）にも書かれていません。',
    },
    {
      what: '空白を消した',
      edits: [['paths/kiyose/kakaricho.mdx', 'gaps:\n  competencies:\n    - kiyose/ethics\n', '']],
      file: 'paths/kiyose/kakaricho.mdx',
      at: 'kiyose/kakaricho\nsteps',
      message: '係長級に求められる「倫理・規律」を育てる手順が無く、空白（gaps）にも書かれていません。',
    },
    {
      what: '読むだけの手順に育てる能力を書いた',
      edits: [['paths/kiyose/kacho-dairi.mdx', '- do: train', '- do: read']],
      file: 'paths/kiyose/kacho-dairi.mdx',
      at: 'kiyose/kacho-dairi\nsteps',
      message: '課長代理に求められる「構想」を育てる手順が無く、空白（gaps）にも書かれていません。',
    },
    {
      what: '求めるスキルに手立てが無い',
      edits: [
        ['roles/kiyose/kakaricho.yaml', 'kiyose/manager', 'kiyose/general-staff'],
        [
          'paths/kiyose/kakaricho.mdx',
          '    - kiyose/ethics\n',
          '    - kiyose/ethics\n  skills:\n    - kiyose/keyboard\n    - kiyose/word-operation\n',
        ],
      ],
      file: 'paths/kiyose/kakaricho.mdx',
      at: 'kiyose/kakaricho\nsteps',
      message:
        '係長級にレベル2が求められる「ショートカットキー」を育てる手順が無く、空白（gaps）にも書かれていません。',
    },
  ]),
  {
    what: '研修から能力を外した（印のある表）',
    files: { ...PATHS, ...MARKED },
    edits: [
      [
        'trainings/tachikawa/new-managers.yaml',
        'competencies:\n  - tachikawa/guidance',
        'competencies:\n  - tachikawa/negotiation',
      ],
      // Another role's training develops it now: nobody is left without, but the path of this role is.
      [
        'trainings/tachikawa/negotiation.yaml',
        'competencies:\n  - tachikawa/negotiation',
        'roles:\n  - tachikawa/shuji\nrolesBasis: inferred\ncompetencies:\n  - tachikawa/guidance',
      ],
    ],
    file: 'paths/tachikawa/kacho.mdx',
    at: 'tachikawa/kacho\nsteps',
    message: '課長級に特に必要（◎）な「指導育成能力」を育てる手順が無く、空白（gaps）にも書かれていません。',
  },
]);
