import { breaksRule } from './test-support/check-broken.ts';

const effect = (id: string) =>
  `  - kiyose/policy-ed4\neffects:\n  - kind: role\n    id: ${id}\n    effect: clarified\n`;

breaksRule('effect-of-unknown', [
  {
    what: '無い職層への影響',
    edits: [['changes/kiyose-policy-included.yaml', '  - kiyose/policy-ed4\n', effect('kiyose/kakarichou')]],
    file: 'changes/kiyose-policy-included.yaml',
    at: 'kiyose/kakarichou',
    message: '影響の相手の職層「kiyose/kakarichou」はありません。',
    maybe: 'kiyose/kakaricho、kiyose/kacho',
  },
]);
