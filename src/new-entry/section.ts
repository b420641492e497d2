import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { analyzeProse } from '../domain/prose.ts';
import { line } from '../model/fields.ts';
import { SEGMENT } from '../model/ids.ts';
import { PROSE_COMPONENTS } from '../model/prose-components.ts';
import { optionsOf } from './field-question.ts';
import { chaptersOf } from './places.ts';
import { type Answers, lineQuestion, type Question, textIn } from './question.ts';
import type { Surroundings } from './questions.ts';

/** What has to be known of a section before it can stand in its chapter. */
export function sectionQuestions(catalog: Catalog, { home }: Surroundings): Question[] {
  const chapters = (org: unknown) => chaptersOf(catalog, String(org));
  const sections = (chapter: unknown) => analyzeProse(catalog.find('chapter', String(chapter))?.body ?? '').sections;
  const chapterName = (id: string) => {
    const chapter = catalog.find('chapter', id);
    return chapter ? nameOf(chapter) : '';
  };
  const { heading, lead, number } = PROSE_COMPONENTS.Section.shape;
  return [
    {
      name: 'org',
      label: '団体',
      help: 'どの団体の章か。',
      form: () => ({ type: 'reference', options: optionsOf(catalog, 'organization', undefined) }),
      schema: line(''),
      offer: () => home,
    },
    {
      name: 'chapter',
      label: '章',
      help: '節は、この章の終わりに足します。',
      form: ({ org }) => ({ type: 'reference', options: chapters(org) }),
      schema: line(''),
      offer: ({ org }) => chapters(org).at(-1)?.value,
    },
    lineQuestion('id', '節の記号', '頁の中の行き先になる英字の名前。英小文字と数字を「-」でつなぎます。', {
      refuse: (value, { chapter }) => {
        if (!SEGMENT.test(String(value)))
          return `「${String(value)}」は節の記号になりません。英小文字で始め、英小文字と数字を「-」でつないでください（例: job-rotation）。`;
        const taken = sections(chapter).find(({ id }) => id === value);
        return (
          taken && `「${String(value)}」は、この章の「${taken.heading}」で使われています。別の記号を付けてください。`
        );
      },
    }),
    lineQuestion('number', '節の番号', '原文のとおり（例: (1)-1）。番号が無ければ空。', {
      schema: number,
      optional: true,
    }),
    lineQuestion('heading', '見出し', '原文のとおり。原文に見出しが無ければ空。', { schema: heading, optional: true }),
    lineQuestion('lead', 'このサイトの小見出し', '原文に見出しが無い部分に付けます。', {
      schema: lead,
      asked: (answers) => answers['heading'] === undefined,
    }),
    {
      name: 'level',
      label: '見出しの深さ',
      help: '章のすぐ下なら2、前の節の中なら3。',
      form: () => ({
        type: 'choice',
        options: [
          { value: '2', label: '章のすぐ下の節' },
          { value: '3', label: '前の節の中の小さい節' },
        ],
      }),
      schema: line(''),
      offer: () => '2',
    },
    lineQuestion('source', '出典の場所', '原文の章・節の番号と名前（例: 6章【①人材の育成】(2)-1）。', {
      offer: (answers) =>
        [chapterName(textIn(answers, 'chapter')), textIn(answers, 'number'), textIn(answers, 'heading')]
          .filter((part) => part !== '')
          .join(' '),
    }),
    lineQuestion('text', '節の文', '自分たちの言葉で一、二文。まだなら空（頁には「まだ入力していません」と出ます）。', {
      optional: true,
    }),
  ];
}

const attribute = (name: string, text: string) => (text === '' ? '' : ` ${name}=${JSON.stringify(text)}`);

/** A section as the body of a chapter holds it. */
export const sectionText = (answers: Answers): string => {
  const given = (name: string) => attribute(name, textIn(answers, name));
  const words = textIn(answers, 'text') || 'この節の読み解きは、まだ入力していません。';
  const names = `${given('number')}${given('heading')}${given('lead')}`;
  return `<Section${given('id')}${names}${given('level')}${given('source')}>\n\n${words}\n\n</Section>\n`;
};

/** A chapter with one more section at its end; one of level 3 stands inside the last of level 2. */
export function withSection(chapter: string, answers: Answers): string {
  const text = sectionText(answers);
  const end = chapter.lastIndexOf('</Section>');
  if (answers['level'] === '3' && end >= 0) return `${chapter.slice(0, end)}${text}\n${chapter.slice(end)}`;
  return `${chapter.trimEnd()}\n\n${text}`;
}
