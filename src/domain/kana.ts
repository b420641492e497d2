/** The rows of the syllabary, in order, with the first letter of each. */
const ROWS: readonly [string, string][] = [
  ['あ', 'あ行'],
  ['か', 'か行'],
  ['さ', 'さ行'],
  ['た', 'た行'],
  ['な', 'な行'],
  ['は', 'は行'],
  ['ま', 'ま行'],
  ['や', 'や行'],
  ['ら', 'ら行'],
  ['わ', 'わ行'],
];

const collator = new Intl.Collator('ja');

/** Compares two readings in the order of the syllabary. */
export const compareReadings = (a: string, b: string): number => collator.compare(a, b);

/** The row of the syllabary a reading belongs to (`でぃーえっくす` → `た行`); digits and the rest come under `その他`. */
export function kanaRow(reading: string): string {
  const first = reading.normalize('NFD').charAt(0);
  if (!/[\u3041-\u3096]/u.test(first)) return 'その他';
  const row = ROWS.findLast(([start]) => compareReadings(start, first) <= 0);
  return row?.[1] ?? 'あ行';
}

/** Groups things by the row of their reading, rows and things in order. */
export function byKanaRow<T>(things: Iterable<T>, readingOf: (thing: T) => string): { row: string; things: T[] }[] {
  const sorted = [...things].sort((a, b) => compareReadings(readingOf(a), readingOf(b)));
  const groups = Map.groupBy(sorted, (thing) => kanaRow(readingOf(thing)));
  return [...ROWS.map(([, row]) => row), 'その他']
    .filter((row) => groups.has(row))
    .map((row) => ({ row, things: groups.get(row) ?? [] }));
}
