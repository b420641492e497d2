import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { month, reading } from '../model/fields.ts';
import { UNENTERED, UNENTERED_KINDS } from '../model/unentered.ts';
import { fileOf } from './answers.ts';
import { entryText, firstChapter, yamlText } from './entry-text.ts';
import { idProblem } from './ids.ts';
import { type Answers, lineQuestion, type Question } from './question.ts';
import type { Surroundings } from './questions.ts';

/** What has to be known of a municipality before its policy can be entered. */
export const municipalityQuestions = (catalog: Catalog): Question[] => [
  lineQuestion(
    'id',
    '団体のID',
    '番地の頭になる、変わらない英字の名前（例: kiyose）。英小文字と数字を「-」でつなぎます。',
    {
      schema: z.string().min(1),
      refuse: (value) => idProblem(catalog, 'organization', '', String(value)) ?? addressTaken(String(value), catalog),
    },
  ),
  lineQuestion('name', '団体の正式な名前', '例: 清瀬市。'),
  lineQuestion('reading', '団体のよみ', 'ひらがなで書きます。', { schema: reading }),
  lineQuestion('document.id', '方針のID', '年や版の数は入れません。', {
    offer: () => 'policy',
    refuse: (value) => idProblem(catalog, 'document', 'new', String(value)),
  }),
  lineQuestion('document.title', '方針の表題', '原文のとおり。'),
  lineQuestion('document.shortTitle', '方針の短い名前', '一覧やパンくずに使います。', {
    offer: () => '人材育成基本方針',
  }),
  lineQuestion('document.issued', '発行・策定の年月', '「2026-04」の形で。原文に無ければ空。', {
    schema: month(''),
    optional: true,
  }),
  lineQuestion('document.issuedEra', '発行・策定の年月（原文の書き方で）', '例: 令和8年4月。原文に無ければ空。', {
    optional: true,
  }),
  lineQuestion('chapter.title', '最初の章の見出し', '原文のとおり。', { offer: () => 'はじめに' }),
  lineQuestion('chapter.number', '最初の章の番号', '原文のとおり（例: 1、第1章）。番号が無ければ空。', {
    optional: true,
  }),
  lineQuestion('chapter.id', '最初の章のID', '章を指す、変わらない英字の名前（例: purpose）。', {
    offer: () => 'introduction',
    refuse: (value) => idProblem(catalog, 'chapter', 'new', String(value)),
  }),
];

/** Names that stand at the beginning of the site's own addresses. */
const OWN_ADDRESSES = [
  ...['about', 'career', 'changes', 'check', 'compare', 'contents', 'coverage', 'crosswalk', 'data', 'errata'],
  ...['glossary', 'guide', 'hr', 'kana-index', 'licenses', 'lineage', 'paths', 'questions', 'records', 'search'],
  ...['sitemap', 'start', 'topics', 'admin', 'assets', 'pagefind', 'welcome'],
];

const addressTaken = (id: string, catalog: Catalog): string | undefined =>
  OWN_ADDRESSES.includes(id) || catalog.find('page', id)
    ? `「${id}」は、このサイトの頁の番地に使われています。もしかして: ${id}-shi　別の名前を付けてください。`
    : undefined;

/** The comments above a table that is still empty. */
const emptyTable = (kind: (typeof UNENTERED_KINDS)[number]): string => {
  const { belongs, where, meanwhile } = UNENTERED[kind];
  const { folder, label } = COLLECTIONS[kind];
  return [
    `  # ${label}（src/content/${folder}/）`,
    `  #   入るもの: ${belongs}。`,
    `  #   原文では: ${where}。`,
    `  #   空の間は: ${meanwhile}。`,
    `  - ${kind}`,
    '',
  ].join('\n');
};

function organizationText({ name, reading: kana }: Answers, catalog: Catalog): string {
  const last = Math.max(0, ...catalog.all('organization').map(({ data }) => data.order));
  const head = yamlText({ name, reading: kana, type: 'municipality', order: last + 1 });
  return `${head}# まだ入力していない表です。頁には「未入力」と出ます（「原文に無い」とは言いません）。
# npm run new で最初の一件を書くと、その行は自動で消えます。
# 原文にその表が無いと確かめたら、その行を手で消してください。頁には何も出なくなります。
unentered:
${UNENTERED_KINDS.map(emptyTable).join('')}`;
}

/**
 * Everything that a municipality needs at first: itself with the list of its empty tables, its policy, and one chapter
 * that says that nothing has been entered.
 * @returns the text of each file, by its path from the repository's root
 */
export function municipalityFiles(answers: Answers, catalog: Catalog, { today }: Surroundings): Map<string, string> {
  const id = String(answers['id']);
  const nextYear = Number(today.slice(0, 4)) + 1;
  const document: Answers = {
    org: id,
    id: answers['document.id'],
    title: answers['document.title'],
    shortTitle: answers['document.shortTitle'],
    issued: answers['document.issued'],
    issuedEra: answers['document.issuedEra'],
    status: 'current',
    text: 'included',
    summary: `${String(answers['name'])}の方針です。いま入力しているところで、まだ内容はそろっていません。`,
    nextReview: `${nextYear}-04-01`,
    'source.section': '表紙',
    'chapter.id': answers['chapter.id'],
    'chapter.number': answers['chapter.number'],
    'chapter.title': answers['chapter.title'],
  };
  const chapter = firstChapter(document);
  return new Map([
    [fileOf('organization', id), organizationText(answers, catalog)],
    [fileOf('document', `${id}/${String(answers['document.id'])}`), entryText('document', document)],
    ...(chapter
      ? [
          [
            fileOf('chapter', `${id}/${String(answers['document.id'])}/${String(answers['chapter.id'])}`),
            entryText('chapter', chapter.answers),
          ] as const,
        ]
      : []),
  ]);
}
