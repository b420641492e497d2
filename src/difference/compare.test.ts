import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../model/collections.ts';
import { KIND_NAMES } from '../model/kind-names.ts';
import { compareRevisions } from './compare.ts';
import { LIST_IDENTITIES } from './list-identity.ts';
import { revision, WHOLE } from './test-support/revisions.ts';

const TABLE = 'competency-tables/kiyose/duties.mdx';
const DEVELOPMENT = 'chapters/kiyose/policy-ed4/development.mdx';

const details = (edits: Parameters<typeof revision>[1]) =>
  compareRevisions(revision('前'), revision('後', edits)).flatMap((difference) =>
    difference.details.map(({ place, before, after }) => [
      `${difference.what} ${difference.kind}:${difference.id}`,
      place.join(' › '),
      before,
      after,
    ]),
  );

describe('the difference of two revisions', () => {
  it('is empty when nothing was changed', () => {
    expect(compareRevisions(revision('前'), revision('後'))).toEqual([]);
  });

  it('names a changed cell by its rank and its ability, and leads to its place on the page', () => {
    const [difference] = compareRevisions(
      revision('前'),
      revision('後', { [TABLE]: ['公正に仕事ができる', '公正に、説明しながら仕事ができる'] }),
    );
    expect(difference).toMatchObject({ what: 'changed', kind: 'competency-table', id: 'kiyose/duties' });
    expect(difference?.details).toMatchObject([
      {
        place: ['係長級 × 倫理・規律', '求められること'],
        fragment: 'kakaricho--ethics',
        before: '公正に仕事ができる',
        after: '公正に、説明しながら仕事ができる',
        pieces: [
          { text: '公正に', side: 'both' },
          { text: '、説明しながら', side: 'after' },
          { text: '仕事ができる', side: 'both' },
        ],
      },
    ]);
  });

  it('sees a mark that came, and a sentence that came beside another', () => {
    expect(
      details({
        [TABLE]: [
          '          - competency: kiyose/ethics\n            statements:\n              - 公正に仕事ができる',
          '          - competency: kiyose/ethics\n            mark: ◎\n            statements:\n              - 公正に仕事ができる\n              - 部下の相談に乗る',
        ],
      }),
    ).toEqual([
      ['changed competency-table:kiyose/duties', '係長級 × 倫理・規律 › 印', undefined, '◎'],
      ['changed competency-table:kiyose/duties', '係長級 × 倫理・規律 › 求められること', undefined, '部下の相談に乗る'],
    ]);
  });

  it('does not take a row that moved to another group for a change of its cells', () => {
    expect(
      details({
        [TABLE]: [
          '      - role: kiyose/kakaricho\n',
          '  - label: 係長級\n    headingBasis: stated\n    columns:\n      - kiyose/ethics\n      - kiyose/vision\n    rows:\n      - role: kiyose/kakaricho\n',
        ],
      }).map(([, place]) => place),
    ).toEqual(['係長級 › 見出しの根拠', '係長級 › 列', '係長級 › 列']);
  });

  it('compares prose sentence by sentence, section by section', () => {
    expect(details({ [DEVELOPMENT]: ['手法は二つあります。', '手法は三つあります。組み合わせて使います。'] })).toEqual([
      [
        'changed chapter:kiyose/policy-ed4/development',
        '本文 › 「(2) 人材育成手法の充実」',
        '手法は二つあります。',
        '手法は三つあります。',
      ],
      [
        'changed chapter:kiyose/policy-ed4/development',
        '本文 › 「(2) 人材育成手法の充実」',
        undefined,
        '組み合わせて使います。',
      ],
    ]);
  });

  it('sees a link that leads elsewhere under the same words', () => {
    expect(
      details({ [DEVELOPMENT]: ['(initiative:kiyose/development)', '(initiative:kiyose/training-methods)'] }),
    ).toEqual([
      [
        'changed chapter:kiyose/policy-ed4/development',
        '本文 › 「この柱で分かること」 › 行き先',
        '人材の育成（initiative:kiyose/development）',
        undefined,
      ],
      [
        'changed chapter:kiyose/policy-ed4/development',
        '本文 › 「この柱で分かること」 › 行き先',
        undefined,
        '人材育成手法の充実（initiative:kiyose/training-methods）',
      ],
    ]);
  });

  it('shows a question in other words, and what else people type, at the place that answers it', () => {
    const file = 'questions/kiyose/policy-ed4/roles.yaml';
    expect(details({ [file]: ['係長級には、何が', '係長級の職員には、何が'] })).toEqual([
      [
        'changed question-set:kiyose/policy-ed4/roles',
        '係長級 › 問い',
        '係長級には、何が求められますか',
        '係長級の職員には、何が求められますか',
      ],
    ]);
    expect(details({ [file]: ['- 係長の仕事', '- 係長の役割'] })).toEqual([
      ['changed question-set:kiyose/policy-ed4/roles', '係長級 › 検索欄に打たれることば', '係長の仕事', '係長の役割'],
    ]);
  });

  it('takes a question with the answer of another for one more question, and leaves the other alone', () => {
    const file = 'questions/kiyose/policy-ed4/roles.yaml';
    const whole = WHOLE[file] ?? '';
    const answer = /^ +role: .*$/m.exec(whole)?.[0] ?? '';
    const more = `${whole.trimEnd()}\n  - question: 係長級は何人いますか\n${answer}\n    asked:\n      - 係長の人数\n`;
    const [difference] = compareRevisions(revision('前'), revision('後', { [file]: more }));
    expect(difference?.details.map(({ place, before, after }) => [place.join(' › '), before, after])).toEqual([
      ['係長級（2つ目） › 問い', undefined, '係長級は何人いますか'],
      ['係長級（2つ目） › 検索欄に打たれることば', undefined, '係長の人数'],
    ]);
  });

  it('says that the sections of a chapter stand in another order', () => {
    const [head = '', first = '', ...rest] = (WHOLE[DEVELOPMENT] ?? '').split(/(?=^<Section )/m);
    const two = [
      head,
      first.trimEnd(),
      '\n\n<Section id="walk" lead="後の節" level="2" source="6章">\n\n足した文です。\n\n</Section>\n',
    ];
    const turned = [two[0], two[2]?.trim(), '\n\n', two[1], '\n'];
    const [before, after] = [two, turned].map((parts) => [...parts, ...rest].join(''));
    const [difference, ...others] = compareRevisions(
      revision('前', { [DEVELOPMENT]: before ?? '' }),
      revision('後', { [DEVELOPMENT]: after ?? '' }),
    );
    expect([difference?.details.map(({ place }) => place.join(' › ')), others]).toEqual([['本文 › 節の並び'], []]);
    expect(difference?.details[0]?.after).toMatch(/^「後の節」、/);
  });

  it('follows an id that moved instead of calling it gone and new', () => {
    const moved = compareRevisions(
      revision('前', { 'terms/ojt.yaml': null, 'terms/job-training.yaml': TERM }),
      revision('後', {
        'terms/ojt.yaml': TERM,
        'moves/kiyose.yaml': [
          'retired:\n',
          'retired:\n  - kind: term\n    from: job-training\n    to: ojt\n    date: 2026-11-01\n    reason: 呼び名をそろえた\n',
        ],
      }),
    ).filter(({ kind }) => kind === 'term');
    expect(moved).toMatchObject([{ what: 'moved', id: 'ojt', movedFrom: 'job-training', details: [] }]);
  });

  it('takes a new name for a change of the thing itself, and of nothing that names it', () => {
    const names = compareRevisions(
      revision('前'),
      revision('後', {
        'competencies/kiyose/ethics.yaml': ['name: 倫理・規律', 'name: 倫理観'],
        'initiatives/kiyose/development.yaml': ['name: 人材の育成', 'name: 人の育成'],
      }),
    );
    expect(names.map(({ kind, id }) => `${kind}:${id}`)).toEqual([
      'competency:kiyose/ethics',
      'initiative:kiyose/development',
    ]);
  });

  it('finds the cells of a rank again whose id has moved, and the links to it', () => {
    const moved = (text: string) => text.replaceAll('kiyose/kakaricho', 'kiyose/chief');
    const edits = Object.fromEntries(
      revision('前').drafts.flatMap(({ file }) => {
        const path = file.replace('src/content/', '');
        const text = WHOLE[path] ?? '';
        return text.includes('kiyose/kakaricho') ? [[path, moved(text)]] : [];
      }),
    );
    const differences = compareRevisions(
      revision('前'),
      revision('後', {
        ...edits,
        'roles/kiyose/kakaricho.yaml': null,
        'roles/kiyose/chief.yaml': moved(WHOLE['roles/kiyose/kakaricho.yaml'] ?? ''),
        'moves/kiyose.yaml': [
          'retired:\n',
          'retired:\n  - kind: role\n    from: kiyose/kakaricho\n    to: kiyose/chief\n    date: 2026-11-01\n    reason: 呼び名をそろえた\n',
        ],
      }),
    );
    expect(differences.filter(({ kind }) => kind !== 'move').map(({ what, id }) => [what, id])).toEqual([
      ['moved', 'kiyose/chief'],
    ]);
  });

  it('says that things stand in another order, and that a sentence does, without calling them new', () => {
    const two = '              - 公正に仕事ができる\n              - 部下の相談に乗る\n';
    const turned = '              - 部下の相談に乗る\n              - 公正に仕事ができる\n';
    const table = WHOLE[TABLE] ?? '';
    const [before, after] = [two, turned].map((lines) => table.replace('              - 公正に仕事ができる\n', lines));
    expect(
      compareRevisions(revision('前', { [TABLE]: before ?? '' }), revision('後', { [TABLE]: after ?? '' })).flatMap(
        ({ details: own }) => own.map(({ place, before: was, after: is }) => [place.at(-1), was, is]),
      ),
    ).toEqual([['並び', '1番目: 公正に仕事ができる', '2番目: 公正に仕事ができる']]);
    expect(
      details({
        [TABLE]: ['      - kiyose/ethics\n      - kiyose/vision\n', '      - kiyose/vision\n      - kiyose/ethics\n'],
      }),
    ).toMatchObject([
      [
        'changed competency-table:kiyose/duties',
        expect.stringMatching(/並び$/),
        '倫理・規律、構想',
        '構想、倫理・規律',
      ],
    ]);
  });

  it('says what came and what went', () => {
    const differences = compareRevisions(
      revision('前', { 'terms/off-jt.yaml': null }),
      revision('後', { 'terms/ojt.yaml': null }),
    );
    expect(differences.map(({ what, id, name }) => [what, id, name])).toEqual([
      ['added', 'off-jt', 'Off-JT'],
      ['removed', 'ojt', 'OJT'],
    ]);
  });
});

const TERM = `term: OJT
reading: おーじぇーてぃー
definition: 職場で仕事をしながら学ぶことです。
source:
  document: kiyose/policy-ed4
  section: 6章
`;

describe('the identities of lists', () => {
  /** The paths of all lists of objects in a schema. */
  const listsIn = (schema: unknown, path: string[] = []): string[] => {
    const { def } = schema as { def: Record<string, unknown> };
    if (def['shape']) return Object.entries(def['shape']).flatMap(([key, inner]) => listsIn(inner, [...path, key]));
    if (def['type'] === 'array') {
      const element = def['element'] as { def: { shape?: unknown } };
      return [...(element.def.shape ? [path.join('.')] : []), ...listsIn(element, path)];
    }
    if (Array.isArray(def['options'])) return def['options'].flatMap((option) => listsIn(option, path));
    const inner = def['innerType'] ?? def['out'];
    return inner ? listsIn(inner, path) : [];
  };

  it.each(KIND_NAMES)('name every list of objects of the kind %s, and nothing else', (kind) => {
    expect(Object.keys(LIST_IDENTITIES[kind] ?? {}).sort()).toEqual(listsIn(COLLECTIONS[kind].schema).sort());
  });
});
