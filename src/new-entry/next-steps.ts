import type { Problem } from '../rules/validate.ts';
import type { Subject } from './subjects.ts';

/** What comes after a file was begun, for those kinds with which it is not done. */
const ALSO: Partial<Record<Subject, readonly string[]>> = {
  chapter: ['本文に節（<Section>）を足し、原文の見出しごとに自分たちの言葉で書いてください。'],
  document: ['章を足すには npm run new -- chapter を使います。'],
  'competency-table': [
    '印や文は、npm run sheet:export で Excel に書き出して埋め、npm run sheet:import で取り込めます。',
    '「（未入力）」が残っている間は、そのまま頁に出ます。',
    'どの本文にも出ない表は検査が知らせます。章の本文に <CompetencyTableLink of="表のID" /> を書いてください。',
  ],
  path: ['選んで足す手順（steps）は、原文に手立てがあるものだけを書いてください。'],
  municipality: [
    '1. docs/guide-municipality.md を上から順に進めてください（方針のPDFから、公開まで）。',
    '2. 自分の団体にするには、src/settings.ts の homeOrganization を、この団体のIDにしてください。',
    '3. この団体だけのサイトにするには、MICHISHIRUBE_ONLY に団体のIDを入れて npm run build を動かしてください。',
    'やめるときは、上のファイルを消せば元に戻ります。',
  ],
};

/**
 * What an editor does next.
 * @param files what was written, from the repository's root
 */
export const nextSteps = (subject: Subject, id: string, files: readonly string[]): string[] => [
  '次にすること',
  ...(ALSO[subject] ?? []),
  `- ${files[0] ?? ''} を開き、「#」の行の項目のうち、原文に書いてあるものだけ、「#」を外して書いてください。`,
  ...(subject === 'municipality'
    ? []
    : ['- 原文と照らし合わせ、校訂注が要る所は npm run new -- erratum で作ってください。']),
  `- npm run dev で「${id}」の頁を見て、npm run validate で確かめてください。`,
];

/** Kinds of which nothing can be told before another entry names the new one. */
const WAITING: readonly Subject[] = ['skill-category', 'persona'];

/** Whether a finding about a new entry only says that the entry that names it is still to come. */
export const isForLater = (subject: Subject, { rule, file }: Problem, own: string): boolean =>
  WAITING.includes(subject) && rule === 'orphan-entry' && file === own;
