import { breaksRule } from './test-support/check-broken.ts';

breaksRule('malformed-exception', [
  {
    what: '理由が無い',
    surroundings: { exceptions: '- rule: outside-link\n  file: src/content/pages/about.mdx\n  owner: 人材育成課\n' },
    file: 'src/rules/exceptions.yaml',
    at: [1, 3],
    message: '例外に「reason」がありません。',
  },
  {
    what: '無い規則',
    surroundings: {
      exceptions:
        '- rule: outside-links\n  file: src/content/pages/about.mdx\n  reason: 公開元を示す\n  owner: 人材育成課\n',
    },
    file: 'src/rules/exceptions.yaml',
    at: [1, 3],
    message: '例外の「rule」の値「outside-links」は使えません。',
    maybe: 'outside-link、outsize-file、unsafe-link',
  },
  {
    what: '知らない項目',
    surroundings: {
      exceptions:
        '- rule: outside-link\n  file: src/content/pages/about.mdx\n  reason: 公開元を示す\n  owner: 人材育成課\n  until: 2027\n',
    },
    file: 'src/rules/exceptions.yaml',
    at: [5, 3],
    message: '例外に「until」という項目は書けません。',
  },
  {
    what: '一覧でない',
    surroundings: { exceptions: 'rule: outside-link\n' },
    file: 'src/rules/exceptions.yaml',
    at: [1, 1],
    message: '例外の一覧が、一覧の形になっていません。',
  },
]);

breaksRule('unused-exception', [
  {
    what: '直った問題の例外',
    surroundings: {
      exceptions:
        '- rule: outside-link\n  file: src/content/pages/about.mdx\n  reason: 公開元を示す\n  owner: 人材育成課\n',
      exceptionsLimit: 1,
    },
    file: 'src/rules/exceptions.yaml',
    at: [1, 3],
    message: '例外「outside-link（src/content/pages/about.mdx）」にあたる問題は、もうありません。',
  },
]);

breaksRule('exceptions-limit', [
  {
    what: '例外が増えた',
    edits: [['pages/about.mdx', '(/search/)', '(https://www.soumu.go.jp/)']],
    surroundings: {
      exceptions:
        '- rule: outside-link\n  file: src/content/pages/about.mdx\n  reason: 公開元を示す\n  owner: 人材育成課\n',
    },
    file: 'src/rules/exceptions.yaml',
    at: [1, 1],
    message: '例外は0件までと決められていますが、1件あります。',
  },
  {
    what: '例外が減ったのに数がそのまま',
    surroundings: { exceptions: '[]\n', exceptionsLimit: 1 },
    file: 'src/rules/exceptions.yaml',
    at: [1, 1],
    message: '例外は1件までと決められていますが、0件あります。',
  },
]);
