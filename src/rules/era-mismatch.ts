import { agree, type PartialDate, readEra, readIso, writeIso } from '../domain/era.ts';
import type { Finding, Rule } from './rule.ts';

const differs = (iso: PartialDate | undefined, era: PartialDate | undefined): iso is PartialDate =>
  iso !== undefined && era !== undefined && !agree(iso, era);

export const eraMismatch: Rule = {
  id: 'era-mismatch',
  severity: 'error',
  title: '西暦と和暦が、同じ日を表していること',
  why: '並べ替えには西暦、画面には和暦を使います。食い違うと、どちらが正しいか分かりません。',
  example: { bad: 'issued: 2025-04\nissuedEra: 令和8年4月', good: 'issued: 2026-04\nissuedEra: 令和8年4月' },
  *check({ catalog }) {
    for (const entry of catalog.all('document')) {
      const { issued, issuedEra, edition } = entry.data;
      const iso = issued === undefined ? undefined : readIso(issued);
      const era = issuedEra === undefined ? undefined : readEra(issuedEra);
      const ofEdition = edition === undefined ? undefined : readEra(edition);
      if (issued === undefined && era?.month !== undefined) {
        yield {
          spot: { draft: entry, path: ['issuedEra'] },
          message: `策定の年月が「${issuedEra ?? ''}」とありますが、西暦（issued）がありません。`,
          candidates: [`issued: ${writeIso({ ...era, day: undefined })}`],
          hint: 'issued の行を足してください。',
        };
        continue;
      }
      const ofTitle = readEra(entry.data.shortTitle);
      // The edition and the short title repeat the year: of three or four tellings, the odd one out is wrong.
      const tellings = [
        { field: 'issued', text: issued ?? '', date: iso },
        { field: 'issuedEra', text: issuedEra ?? '', date: era },
        { field: 'edition', text: edition ?? '', date: ofEdition },
        { field: 'shortTitle', text: entry.data.shortTitle, date: ofTitle },
      ].flatMap(({ field, text, date }) => (date ? [{ field, text, date }] : []));
      const support = (one: (typeof tellings)[number]) => tellings.filter(({ date }) => agree(date, one.date)).length;
      const [weakest] = [...tellings].sort((a, b) => support(a) - support(b));
      const strongest = [...tellings]
        .sort((a, b) => support(b) - support(a))
        .find((one) => weakest && !agree(one.date, weakest.date));
      if (!weakest || !strongest) continue;
      yield {
        spot: { draft: entry, path: [weakest.field] },
        message: `「${weakest.field}」の「${weakest.text}」（西暦${writeIso(weakest.date)}）が、「${strongest.field}」の「${strongest.text}」と合いません。`,
        hint: '原文の表紙を見て、どちらかを直してください。',
      };
    }
    for (const entry of catalog.all('committee')) {
      for (const [index, { date, dateText }] of entry.data.meetings.entries()) {
        const era = readEra(dateText);
        const at = (field: string) => ({ draft: entry, path: ['meetings', index, field] });
        if (date === null) {
          if (era?.day === undefined) continue;
          yield {
            spot: at('date'),
            message: `開催日の欄に「${dateText}」とありますが、日付がありません。`,
            candidates: [writeIso(era)],
            hint: '日付を書くか、開催日の欄を原文のとおりに直してください。',
          };
        } else if (differs(readIso(date), era)) yield mismatch(at('date'), date, dateText, era);
      }
    }
    for (const entry of catalog.all('statistic')) {
      if (new Set(entry.data.columns.map(({ id }) => id)).size < entry.data.columns.length) continue;
      for (const [index, { id, label }] of entry.data.columns.entries()) {
        const match = /^([shr])(\d{1,2})$/.exec(id);
        const era = readEra(label);
        if (!match || !era) continue;
        const year = readEra(`${{ s: '昭和', h: '平成', r: '令和' }[match[1] as 's' | 'h' | 'r']}${match[2]}年`);
        if (!year || year.year === era.year) continue;
        yield {
          spot: { draft: entry, path: ['columns', index, 'label'] },
          message: `列の記号「${id}」と見出し「${label}」の年が違います。`,
          hint: '見出しか記号を、原文に合わせて直してください。',
        };
      }
    }
  },
};

const mismatch = (spot: Finding['spot'], iso: string, era: string, date: PartialDate | undefined): Finding => ({
  spot,
  message: `西暦「${iso}」と、和暦「${era}」が合いません。`,
  candidates: date ? [writeIso(date)] : [],
  hint: '原文を見て、どちらかを直してください。',
});
