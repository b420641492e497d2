import type { Entry } from '../../model/entry.ts';
import { ID, ID_WITH_FRAGMENT } from '../../model/ids.ts';
import { addressOf, documentOfChapter } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { analyzeProse } from '../prose.ts';
import { documentsInOrder } from './documents.ts';
import { ERRATA_FIELD, numbered } from './shared-fields.ts';
import { defineTable } from './table.ts';

const chaptersOf = (catalog: Catalog, document: string): Entry<'chapter'>[] =>
  catalog
    .all('chapter')
    .filter(({ id }) => documentOfChapter(id) === document)
    .sort((a, b) => a.data.order - b.data.order);

/** The chapter that a part belongs to: the one with the same number that is itself no part. */
const wholeOf = (chapters: readonly Entry<'chapter'>[], { data }: Entry<'chapter'>): Entry<'chapter'> | undefined =>
  data.part === undefined
    ? undefined
    : chapters.find((other) => other.data.part === undefined && other.data.number === data.number);

/** The outline of every document: chapters, the parts of long chapters, and the sections in them. */
export const sections = defineTable({
  name: 'sections',
  label: '章と節',
  description: '文書の見出し。一行が一つの章か節',
  fields: [
    {
      key: 'id',
      label: '識別子',
      type: 'string',
      pattern: ID_WITH_FRAGMENT,
      description: '章のID。節は章のIDと「#」と節の記号',
    },
    { key: 'document', label: '文書', type: 'string', pattern: ID, description: '文書のID' },
    {
      key: 'number',
      label: '番号',
      type: 'string',
      nullable: true,
      description: '番号。原文のとおり（6、①、(2)、(2)-1 など）。番号の無い見出しは null',
    },
    { key: 'heading', label: '見出し', type: 'string', description: '見出し。原文のとおり' },
    {
      key: 'numberedHeading',
      label: '番号と見出し',
      type: 'string',
      description: '番号と見出し。表計算ソフトが番号を数や日付に読み替えても、原文の番号が分かるように並べたもの',
    },
    {
      key: 'headingNote',
      label: '見出しの括弧書き',
      type: 'string',
      nullable: true,
      description: '見出しに続く括弧書き。原文のとおり',
    },
    {
      key: 'headingBasis',
      label: '見出しの根拠',
      type: 'string',
      values: ['printed', 'editorial'],
      description: 'printed=原文の見出し、editorial=原文に見出しの無い部分にこのサイトが付けた見出し',
    },
    {
      key: 'level',
      label: '深さ',
      type: 'integer',
      description: '見出しの深さ。章が1、章をいくつかの部分に分けた見出しと章のすぐ下の節が2、その下が3と続く',
    },
    {
      key: 'parent',
      label: '上の見出し',
      type: 'string',
      nullable: true,
      pattern: ID_WITH_FRAGMENT,
      description: 'すぐ上の章か節のID。章は null',
    },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    documentsInOrder(catalog).flatMap((document) => {
      const chapters = chaptersOf(catalog, document.id);
      return chapters.flatMap((chapter) => {
        const { id, data } = chapter;
        const whole = wholeOf(chapters, chapter);
        const depth = whole ? 2 : 1;
        const errataAt = (place: string) =>
          catalog
            .all('erratum')
            .filter((erratum) => erratum.data.at === place)
            .map((erratum) => erratum.id);
        const number = data.part ?? data.number ?? null;
        return [
          {
            id,
            document: document.id,
            number,
            heading: data.title,
            numberedHeading: numbered(number, data.title),
            headingNote: null,
            headingBasis: 'printed' as const,
            level: depth,
            parent: whole?.id ?? null,
            errata: [...new Set([...(data.errata ?? []), ...errataAt(id)])],
            source: { document: document.id, section: data.source.section },
            url: addressOf('chapter', id),
          },
          ...analyzeProse(chapter.body).sections.map((section) => ({
            id: `${id}#${section.id}`,
            document: document.id,
            number: section.number ?? null,
            heading: section.heading,
            numberedHeading: numbered(section.number ?? null, section.heading),
            headingNote: section.headingNote ?? null,
            headingBasis: section.headingBasis,
            level: depth + section.level - 1,
            parent: section.parent === undefined ? id : `${id}#${section.parent}`,
            errata: errataAt(`${id}#${section.id}`),
            source: { document: document.id, section: section.source },
            url: addressOf('chapter', id, section.id),
          })),
        ];
      });
    }),
});
