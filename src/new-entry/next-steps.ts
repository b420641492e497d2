import type { Catalog } from '../domain/catalog.ts';
import { enteredOf } from '../domain/entered.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { UnenteredKind } from '../model/unentered.ts';
import type { Problem } from '../rules/validate.ts';
import { OPTIONAL_FIELDS } from './entry-text.ts';
import type { Subject } from './subjects.ts';

/** What comes after a file was begun, for those kinds with which it is not done. */
const ALSO: Partial<Record<Subject, readonly string[]>> = {
  chapter: ['- 原文の見出しごとに、npm run new -- 節 で節を足し、自分たちの言葉で書いてください。'],
  document: ['- 章を足すには npm run new -- 章 を使います。'],
  'competency-table': [
    '- 印や文は、npm run sheet:export で Excel に書き出して埋め、npm run sheet:import で取り込めます。',
    '- 「（未入力）」が残っている間は、そのまま頁に出ます。',
  ],
  'persona-table': ['- セルの「（未入力）」を、ファイルか Excel で、自分たちの言葉に直してください。'],
  statistic: [
    '- 割合の行には ratio を、「内、」の行には partOf を、ファイルで足せます。ビルドのたびに計算し直します。',
  ],
  path: ['- 選んで足す手順（steps）は、原文に手立てがあるものだけを書いてください。'],
  municipality: [
    '1. docs/guide-municipality.md を上から順に進めてください（方針のPDFから、公開まで）。',
    '2. 自分の団体にするには、src/settings.ts の homeOrganization を、この団体のIDにしてください。',
    '3. この団体だけのサイトにするには、MICHISHIRUBE_ONLY に団体のIDを入れて npm run build を動かしてください。',
    'やめるときは、上のファイルを消せば元に戻ります。',
  ],
};

/** What a rank leaves to be done in the tables that have got a row for it. */
const AFTER_ROW = '- 能力表に足した行の「（未入力）」は、Excel（npm run sheet:export）かファイルで埋めてください。';

/** The order in which tables are entered: what comes later names what comes before. */
const IN_ORDER: readonly UnenteredKind[] = [
  ...(['office', 'staff-image', 'role', 'competency', 'competency-table', 'training', 'initiative'] as const),
  ...(['career-band', 'persona', 'stage', 'skill', 'statistic', 'path', 'welcome', 'crosswalk', 'coverage'] as const),
];

/** What is still empty of an organisation, and which of it comes first; no line when nothing is. */
export function stillEmpty(catalog: Catalog, org: string): string[] {
  const empty = catalog.find('organization', org)?.data.unentered ?? [];
  const [first, ...more] = IN_ORDER.filter((kind) => empty.includes(kind));
  if (first === undefined) return [];
  const named = (kind: UnenteredKind) => {
    const { done, wanted } = enteredOf(catalog, kind, org);
    return `${COLLECTIONS[kind].label}${done > 0 ? `（${wanted}のうち${done}）` : ''}`;
  };
  return [
    `まだ空の表（${empty.length}）: 次は npm run new -- ${COLLECTIONS[first].label}　原文に無い表なら、団体のファイルの「- ${first}」の行を消します。`,
    `  順に: ${[first, ...more].map(named).join('、')}`,
  ];
}

/**
 * What an editor does next.
 * @param texts what was written: new and changed files from the repository's root, the own file first, and their texts
 */
export function nextSteps(subject: Subject, id: string, texts: ReadonlyMap<string, string>): string[] {
  const [[file, text] = ['', '']] = texts;
  const hasNewRow = [...texts.keys()].some((one) => one.startsWith('src/content/competency-tables/'));
  return [
    '次にすること',
    ...(ALSO[subject] ?? []),
    ...(subject === 'role' && hasNewRow ? [AFTER_ROW] : []),
    // A file that was there before was not written with the fields that may be left out.
    ...(subject !== 'municipality' && text.includes(`\n${OPTIONAL_FIELDS}`)
      ? [`- ${file} を開き、「#」の行の項目のうち、原文に書いてあるものだけ、「#」を外して書いてください。`]
      : []),
    ...(subject === 'municipality'
      ? []
      : ['- 原文と照らし合わせ、校訂注が要る所は npm run new -- 校訂注 で作ってください。']),
    `- npm run dev で「${id}」の頁を見て、npm run validate で確かめてください。`,
  ];
}

/** Kinds of which nothing can be told before another entry names the new one. */
const WAITING: readonly Subject[] = ['skill-category', 'persona'];

/** Whether a finding about a new entry only says that the entry that names it is still to come. */
export const isForLater = (subject: Subject, { rule, file }: Problem, own: string): boolean =>
  WAITING.includes(subject) && rule === 'orphan-entry' && file === own;
