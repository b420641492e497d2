import { breaksRule } from './test-support/check-broken.ts';

const effect = (id: string, kind = 'role', part?: string) =>
  `  - kiyose/policy-ed4\neffects:\n  - kind: ${kind}\n    id: ${id}\n${part === undefined ? '' : `    part: ${part}\n`}    effect: clarified\n`;

breaksRule('effect-of-unknown', [
  {
    what: '無い職層への影響',
    edits: [['changes/kiyose-policy-included.yaml', '  - kiyose/policy-ed4\n', effect('kiyose/kakarichou')]],
    file: 'changes/kiyose-policy-included.yaml',
    at: 'kiyose/kakarichou',
    message: '影響の相手の職層「kiyose/kakarichou」はありません。',
    maybe: 'kiyose/kakaricho、kiyose/kacho',
  },
  {
    what: '無いセルへの影響',
    edits: [
      [
        'changes/kiyose-policy-included.yaml',
        '  - kiyose/policy-ed4\n',
        effect('kiyose/duties', 'competency-table', 'kakaricho--ethic'),
      ],
    ],
    file: 'changes/kiyose-policy-included.yaml',
    at: 'kakaricho--ethic',
    message: '能力表「kiyose/duties」に、節やセル「kakaricho--ethic」はありません。',
    maybe: 'kakaricho--ethics、kacho--ethics、kakaricho--vision',
  },
]);
