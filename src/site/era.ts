const ERAS: readonly [start: string, name: string, firstYear: number][] = [
  ['2019-05-01', '令和', 2019],
  ['1989-01-08', '平成', 1989],
];

/** A day in the Japanese calendar: `2026-11-21` → `令和8年11月21日`. Days before 平成 stay as they are. */
export function eraDay(day: string): string {
  const era = ERAS.find(([start]) => day >= start);
  const [year = 0, month, date] = day.split('-').map(Number);
  if (!era) return day;
  const count = year - era[2] + 1;
  return `${era[1]}${count === 1 ? '元' : count}年${month}月${date}日`;
}
