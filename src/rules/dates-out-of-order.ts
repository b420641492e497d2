import type { Entry } from '../model/entry.ts';
import { agree, isLater, readEra, readIso, type PartialDate } from '../domain/era.ts';
import type { Rule } from './rule.ts';

/** When a document was issued, from the best of its fields. */
function issuedOf({ data: { issued, issuedEra, edition } }: Entry<'document'>): PartialDate | undefined {
  const iso = issued === undefined ? undefined : readIso(issued);
  const era = issuedEra === undefined ? undefined : readEra(issuedEra);
  const ofEdition = edition === undefined ? undefined : readEra(edition);
  const known = iso ?? era;
  // When the fields contradict each other, era-mismatch reports it and nothing can be compared with them.
  if (!known || (era && !agree(known, era)) || (ofEdition && !agree(known, ofEdition))) return undefined;
  return known;
}

export const datesOutOfOrder: Rule = {
  id: 'dates-out-of-order',
  severity: 'error',
  title: '日付の前後が、ありうる順になっていること',
  why: '施行より後の策定や、未来の確認日は、打ち間違いです。期限の知らせも正しく働きません。',
  example: {
    bad: 'lastReviewed: 2026-11-21\nnextReview: 2026-04-01',
    good: 'lastReviewed: 2026-11-21\nnextReview: 2027-04-01',
  },
  *check({ catalog, today }) {
    for (const entry of catalog.all('document')) {
      const { lastReviewed, nextReview, effectiveDate, predecessor } = entry.data;
      const at = (field: string) => ({ draft: entry, path: [field] });
      if (lastReviewed !== undefined && lastReviewed > today) {
        yield {
          spot: at('lastReviewed'),
          message: `最終確認日「${lastReviewed}」が、今日（${today}）より後です。`,
          hint: '原文と照らし合わせた日を書いてください。',
        };
      } else if (lastReviewed !== undefined && nextReview !== undefined && nextReview <= lastReviewed) {
        yield {
          spot: at('nextReview'),
          message: `次回確認日「${nextReview}」が、最終確認日「${lastReviewed}」より後ではありません。`,
          hint: '次に確かめる日を、最終確認日より後の日にしてください。',
        };
      }
      const issued = issuedOf(entry);
      if (issued && effectiveDate !== undefined && isLater(issued, readIso(effectiveDate))) {
        yield {
          spot: at('effectiveDate'),
          message: `施行日「${effectiveDate}」が、策定の年月より前です。`,
          hint: '施行日か策定の年月を、原文に合わせて直してください。',
        };
      }
      if (issued && isLater(issued, readIso(today)) && issued.year > Number(today.slice(0, 4)) + 1) {
        yield {
          spot: at(entry.data.issued === undefined ? 'issuedEra' : 'issued'),
          message: `策定の年月「${entry.data.issued ?? entry.data.issuedEra ?? ''}」が、一年より先の未来です。`,
          hint: '原文の表紙を見て直してください。',
        };
      }
      const before = predecessor === undefined ? undefined : catalog.find('document', predecessor);
      const earlier = before && issuedOf(before);
      if (before && issued && earlier && isLater(earlier, issued)) {
        yield {
          spot: at('predecessor'),
          message: `前の版「${before.id}」の方が、この版より後に出ています。`,
          hint: 'predecessor か、どちらかの策定の年月を直してください。',
        };
      }
    }
    for (const entry of catalog.all('committee')) {
      let previous: string | undefined;
      const document = catalog.find('document', entry.data.document);
      const issued = document && issuedOf(document);
      const dates = entry.data.meetings.map(({ date }) => date);
      for (const [index, date] of dates.entries()) {
        if (date === null) continue;
        const late = issued && isLater(readIso(date), issued);
        const next = dates.slice(index + 1).find((other) => other !== null);
        // A date later than the one after it, while the one before and the one after agree, is itself the wrong one.
        const isOdd = late || (previous !== undefined && date < previous && !(next !== undefined && next < previous));
        const isAhead = next !== undefined && date > next && previous !== undefined && next >= previous;
        if (isOdd || isAhead) {
          yield {
            spot: { draft: entry, path: ['meetings', index, 'date'] },
            message: late
              ? `開催日「${date}」が、文書の策定より後です。`
              : `開催日「${date}」が、前後の回の日付と順に並びません。`,
            hint: '開催日を直すか、開いた順に並べてください。',
          };
          continue;
        }
        previous = date;
      }
    }
    for (const entry of catalog.all('change')) {
      if (entry.data.date <= today) continue;
      yield {
        spot: { draft: entry, path: ['date'] },
        message: `変更した日「${entry.data.date}」が、今日（${today}）より後です。`,
        hint: '公開した日に直してください。',
      };
    }
    for (const entry of catalog.all('move')) {
      for (const [index, { date }] of entry.data.retired.entries()) {
        if (date <= today) continue;
        yield {
          spot: { draft: entry, path: ['retired', index, 'date'] },
          message: `変更した日「${date}」が、今日（${today}）より後です。`,
          hint: '変更した日に直してください。',
        };
      }
    }
  },
};
