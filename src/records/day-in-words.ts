/** A day in words: `2026-11-21` → `2026年11月21日`; empty for none. */
export function dayInWords(day: string | null): string {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? `${year}年${month}月${date}日` : '';
}
