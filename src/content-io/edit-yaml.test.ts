import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import type { DataPath } from '../model/place.ts';
import { appendItem, editContentFile, editYaml, UneditableError } from './edit-yaml.ts';
import { readFolder } from './read-content.ts';

const TEXT = `name: 係長級 # 原文のとおり
order: 3

# 別名は五十音の順
aliases:
  - 係長
  # 旧い呼び名
  - 主査
note: "1"
source:
  section: 5章
groups:
  - label: 上
    rows:
      - role: a
        cells:
          - competency: x
            statements:
              - 一
`;

describe('an edit of YAML', () => {
  it('of a value changes that value and no other byte', () => {
    expect(editYaml(TEXT, ['name'], '係長')).toBe(TEXT.replace('係長級', '係長'));
    expect(editYaml(TEXT, ['note'], '2')).toBe(TEXT.replace('"1"', '"2"'));
    expect(editYaml(TEXT, ['source', 'section'], '6章 # 1')).toBe(TEXT.replace('5章', '"6章 # 1"'));
  });

  it('of a list keeps the lines and comments of the items that stay', () => {
    expect(editYaml(TEXT, ['aliases'], ['主査', '班長'])).toBe(
      TEXT.replace('  - 係長\n', '').replace('  - 主査\n', '  - 主査\n  - 班長\n'),
    );
  });

  it('puts a new key where the schema has it', () => {
    expect(editYaml(TEXT, ['reading'], 'かかりちょう', ['name', 'reading', 'order'])).toBe(
      TEXT.replace('order: 3', 'reading: かかりちょう\norder: 3'),
    );
    expect(
      editYaml(TEXT, ['groups', 0, 'rows', 0, 'cells', 0, 'mark'], '◎', ['competency', 'mark', 'statements']),
    ).toBe(TEXT.replace('            statements', '            mark: ◎\n            statements'));
  });

  it('puts a whole list where there was none, and takes a key out', () => {
    expect(
      editYaml(TEXT, ['results'], [{ fiscalYear: 2026, value: 3, text: null }], ['note', 'results', 'source']),
    ).toBe(TEXT.replace('source:', 'results:\n  - fiscalYear: 2026\n    value: 3\n    text: null\nsource:'));
    expect(editYaml(TEXT, ['note'], undefined)).toBe(TEXT.replace('note: "1"\n', ''));
    expect(editYaml(TEXT, ['aliases'], undefined)).toBe(TEXT.replace(/aliases:\n(?: {2}.*\n)+/, ''));
  });

  it('turns a single value into a list and back', () => {
    const list = editYaml(TEXT, ['note'], ['一', '二']);
    expect(list).toBe(TEXT.replace('note: "1"', 'note:\n  - 一\n  - 二'));
    expect(editYaml(list, ['note'], '該当なし')).toBe(TEXT.replace('"1"', '該当なし'));
  });

  it('of an MDX file stays inside its front matter', () => {
    const file = '---\nname: 表\n---\n\nname: 本文\n';
    expect(editContentFile('a.mdx', file, ['name'], '一覧')).toBe('---\nname: 一覧\n---\n\nname: 本文\n');
  });

  it('at any place of the real content gives the text with exactly that value changed', async () => {
    const files = await readFolder(process.cwd(), 'src/content');
    // One file in twenty: each takes many readings of its text.
    for (const { file } of files.filter((_, index) => index % 20 === 0)) {
      const text = readFileSync(file, 'utf8');
      const yaml = file.endsWith('.mdx') ? (/^---\n([\s\S]*?\n)---/.exec(text)?.[1] ?? '') : text;
      const paths: DataPath[] = [];
      visit(parseDocument(yaml), {
        Pair: (_key, pair, above) => {
          if (!isScalar(pair.value) && !(isSeq(pair.value) && pair.value.items.every(isScalar))) return;
          const path: (string | number)[] = [];
          for (const [index, node] of above.entries()) {
            const next = above[index + 1] ?? pair;
            if (isSeq(node)) path.push(node.items.indexOf(next));
            else if (isMap(node)) path.push(String(((index + 1 < above.length ? next : pair) as typeof pair).key));
          }
          paths.push(path);
        },
      });
      for (const path of paths.filter((_, index) => index % 5 === 0)) {
        const data = parse(yaml) as unknown;
        const last = path.at(-1) ?? '';
        const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data);
        const value = Array.isArray((parent as Record<string, unknown>)[last]) ? ['新しい文', ': 二'] : '- 新しい: 値';
        (parent as Record<string, unknown>)[last] = value;
        expect(parse(editYaml(yaml, path, value)), `${file} ${path.join('.')}`).toEqual(data);
      }
    }
  });
});

describe('adding an item to a list', () => {
  const text = 'a: 1\nrows:\n  - role: x # その他\n    cells:\n      - one: 1\n\n# 終わり\nb: 2\n';

  it('touches nothing else: comments, blank lines and what follows stay', () => {
    expect(appendItem(text, ['rows', 0, 'cells'], { two: 2, words: ['字'] })).toBe(
      'a: 1\nrows:\n  - role: x # その他\n    cells:\n      - one: 1\n      - two: 2\n        words:\n          - 字\n\n# 終わり\nb: 2\n',
    );
  });

  it('is refused where there is no list', () => {
    expect(() => appendItem(text, ['a'], 1)).toThrow(UneditableError);
  });
});
