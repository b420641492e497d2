import { describe, expect, it } from 'vitest';
import { joinTopics, recordsOf } from './search-records.ts';

const page = (body: string, attributes = 'data-kind="方針" data-document="甲市方針" data-edition="現行"') =>
  `<!doctype html><html lang="ja"><body><main data-pagefind-body ${attributes}>${body}</main></body></html>`;
const section = (id: string, heading: string, text: string) =>
  `<section class="section"><h2 id="${id}">${heading}</h2><p class="source" data-pagefind-ignore>出典 ${heading}</p><p>${text}</p>`;

const chapter = page(
  `<h1>1章 育成</h1><p class="lead">あらまし</p>${section('overview', 'この章で', '全体。')}</section>` +
    `${section('a', '(1) 甲', '甲の文。')}${section('b', '(1)-1 乙', '乙の文。')}</section></section>` +
    `${section('c', '(2) 丙', '丙の文。')}</section>`,
);

describe('recordsOf', () => {
  const records = recordsOf(chapter, '/kou/policy/growth/', '/');

  it('cuts a chapter into its sections, each with its own words only', () => {
    expect(records.map(({ url, title }) => [url, title])).toEqual([
      ['/kou/policy/growth/', '1章 育成'],
      ['/kou/policy/growth/#a', '(1) 甲'],
      ['/kou/policy/growth/#b', '(1)-1 乙'],
      ['/kou/policy/growth/#c', '(2) 丙'],
    ]);
    expect(records[1]?.html).toContain('甲の文');
    expect(records[1]?.html).not.toContain('乙の文');
  });

  it('lets the chapter answer for its overview, and leaves source lines out of the text', () => {
    expect(records[0]?.html).toContain('全体。');
    expect(records[1]?.html).not.toContain('出典');
    expect(records[1]).toMatchObject({ sourceText: '出典 (1) 甲', within: '1章 育成', document: '甲市方針' });
  });

  it('takes the aliases of a page as names and the place it restates without the base path', () => {
    const [record] = recordsOf(
      page(
        '<h1>OJT</h1><p data-names="職場内研修\n現場研修">別の呼び方</p><p>育てる。</p><p class="source" data-pagefind-ignore data-place="/hr/kou/policy/growth/#a">出典</p>',
        'data-kind="取組"',
      ),
      '/kou/initiatives/ojt/',
      '/hr/',
    );
    expect(record).toMatchObject({
      names: ['職場内研修', '現場研修'],
      place: '/kou/policy/growth/#a',
      isPassage: true,
    });
    expect(record?.html).not.toContain('別の呼び方');
  });

  it('leaves out pages that are not to be found and pages of terms', () => {
    expect(recordsOf('<main><h1>甲</h1></main>', '/x/', '/')).toEqual([]);
    expect(recordsOf(page('<h1>甲</h1>', 'data-kind="用語"'), '/glossary/x/', '/')).toEqual([]);
  });
});

describe('joinTopics', () => {
  const initiative = recordsOf(
    page(
      '<h1>甲の取組</h1><p>よく育てる。</p><p class="source" data-place="/kou/policy/growth/#a">出典</p>',
      'data-kind="取組"',
    ),
    '/kou/initiatives/a/',
    '/',
  );
  const role = recordsOf(
    page('<h1>課長</h1><p>導く。</p><p class="source" data-place="/kou/policy/growth/#a">出典</p>', 'data-kind="職層"'),
    '/kou/roles/kacho/',
    '/',
  );
  const joined = joinTopics([...recordsOf(chapter, '/kou/policy/growth/', '/'), ...initiative, ...role]);

  it('makes one record of a section and the initiative that restates it', () => {
    const record = joined.find(({ url }) => url === '/kou/policy/growth/#a');
    expect(record?.otherWays).toEqual([{ url: '/kou/initiatives/a/', title: '甲の取組', kind: '取組' }]);
    expect(record?.html).toContain('よく育てる');
    expect(record?.kinds).toEqual(['方針', '取組']);
    expect(joined.some(({ url }) => url === '/kou/initiatives/a/')).toBe(false);
  });

  it('joins a page that has the title of the section at its place, whatever its kind, and no other page of that kind', () => {
    const training = (title: string, url: string) =>
      recordsOf(
        page(
          `<h1>${title}</h1><p>学ぶ。</p><p class="source" data-place="/kou/policy/growth/#a">出典</p>`,
          'data-kind="研修"',
        ),
        url,
        '/',
      );
    const records = joinTopics([
      ...recordsOf(chapter, '/kou/policy/growth/', '/'),
      ...training('甲', '/kou/trainings/a/'),
      ...training('乙研修', '/kou/trainings/b/'),
    ]);
    const section = records.find(({ url }) => url === '/kou/policy/growth/#a');
    expect(section?.otherWays.map(({ url }) => url)).toEqual(['/kou/trainings/a/']);
    expect(records.some(({ url }) => url === '/kou/trainings/b/')).toBe(true);
  });

  it('keeps the pages of roles apart, with the title of their table', () => {
    expect(joined.find(({ url }) => url === '/kou/roles/kacho/')?.html).toContain('(1) 甲');
  });
});
