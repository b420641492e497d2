import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { PATHS } from './test-support/paths.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('dangling-reference', [
  {
    what: '次の職',
    edits: [['roles/kiyose/kakaricho.yaml', '  - kiyose/kacho-dairi', '  - kiyose/kacho-daira']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kiyose/kacho-daira',
    message: '職層「kiyose/kacho-daira」はありません。',
    maybe: 'kiyose/kacho-dairi、kiyose/kacho',
  },
  {
    what: '表の行の職',
    edits: [['competency-tables/kiyose/duties.mdx', '- role: kiyose/kakaricho', '- role: kiyose/kakarichi']],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'kiyose/kakarichi',
    message: '職層「kiyose/kakarichi」はありません。',
    maybe: 'kiyose/kakaricho、kiyose/kacho',
  },
  {
    what: '表の列',
    edits: [['competency-tables/kiyose/duties.mdx', '      - kiyose/vision\n', '      - kiyose/visiom\n']],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'kiyose/visiom',
    message: '能力・観点「kiyose/visiom」はありません。',
    maybe: 'kiyose/vision、kiyose/ethics',
  },
  {
    what: 'セルの列',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/visiom\n            statements:\n              - 施策を企画・立案できる',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'kiyose/visiom',
    message: '能力・観点「kiyose/visiom」はありません。',
    maybe: 'kiyose/vision、kiyose/ethics',
  },
  {
    what: '校訂注',
    edits: [['roles/kiyose/kakaricho.yaml', 'kiyose/a07', 'kiyose/a70']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kiyose/a70',
    message: '校訂注「kiyose/a70」はありません。',
    maybe: 'kiyose/a07、kiyose/a64',
  },
  {
    what: '部分の数が違うID',
    edits: [['roles/kiyose/kakaricho.yaml', '  - kiyose/kacho-dairi', '  - kacho-dairi']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kacho-dairi',
    message: '職層「kacho-dairi」はありません。',
    maybe: 'kiyose/kacho-dairi',
  },
  {
    what: '出典の章',
    edits: [['competencies/kiyose/ethics.yaml', 'kiyose/policy-ed4/duties#table', 'kiyose/policy-ed4/dutys#table']],
    file: 'competencies/kiyose/ethics.yaml',
    at: 'kiyose/policy-ed4/dutys#table',
    message: '章「kiyose/policy-ed4/dutys」はありません。',
    maybe: 'kiyose/policy-ed4/duties、kiyose/policy-ed4/appendix、kiyose/policy-ed4/development',
  },
]);

/** The hint for a step that leads to an id which is no longer used, once the list of moved ids is changed so. */
function hintForRetired(change: (moves: string) => string): string | undefined {
  const path = (PATHS['paths/kiyose/mid-career.mdx'] ?? '').replace(
    '    page: about\n',
    '    role: kiyose/kakari-chief\n',
  );
  const moves = change(VALID_CATALOG['moves/kiyose.yaml'] ?? '');
  const problems = problemsOf({
    ...VALID_CATALOG,
    ...PATHS,
    'paths/kiyose/mid-career.mdx': path,
    'moves/kiyose.yaml': moves,
  });
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['dangling-reference', '職層「kiyose/kakari-chief」はありません。'],
  ]);
  return problems[0]?.hint;
}

test('an id that has moved is answered with where it went', () => {
  expect(hintForRetired((moves) => moves)).toBe(
    'もしかして: kiyose/kakaricho　2026-10-01に移ったIDです（原文の職名に合わせた）。移った先のIDに直してください。',
  );
});

test('an id that is gone is answered with when and why', () => {
  expect(hintForRetired((moves) => moves.replace('to: kiyose/kakaricho', 'to: null'))).toBe(
    '2026-10-01に使わなくなったIDです（原文の職名に合わせた）。この行を消してください。',
  );
});
