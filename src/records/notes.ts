import { NOTES, type Notes } from '../device/shapes/notes.ts';
import { type NameOf, type RecordKind, withDay } from './record-kind.ts';

/** What a sheet is about, by its id: `kiyose/shunin..kakaricho` → 清瀬市 主任級 → 清瀬市 係長級. */
function sheetName(id: string, nameOf: NameOf): string {
  const [role = '', next] = id.split('..');
  const [org] = role.split('/');
  return [role, ...(next === undefined ? [] : [`${org}/${next}`])].map(nameOf).join(' → ');
}

export const NOTES_KIND: RecordKind<Notes> = {
  shape: NOTES,
  what: '自分の面談シートに書いたことと、その日です。上司用のシートに書いたことは残しません。',
  amount: ({ sheets }) => {
    const count = Object.values(sheets).reduce((sum, fields) => sum + Object.keys(fields).length, 0);
    return count === 0 ? '' : `${count}のメモ`;
  },
  lines: ({ sheets }, nameOf) =>
    Object.entries(sheets).flatMap(([sheet, fields]) =>
      Object.values(fields).map(({ name, text, day }) =>
        withDay(`${sheetName(sheet, nameOf)}「${name}」: ${text}`, day),
      ),
    ),
  merge: (here, brought) => ({
    sheets: Object.fromEntries(
      [...new Set([...Object.keys(here.sheets), ...Object.keys(brought.sheets)])].map((sheet) => [
        sheet,
        { ...brought.sheets[sheet], ...here.sheets[sheet] },
      ]),
    ),
  }),
};
