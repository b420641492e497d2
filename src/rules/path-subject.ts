import { firstSegment } from '../model/ids.ts';
import type { Rule } from './rule.ts';

export const pathSubject: Rule = {
  id: 'path-subject',
  severity: 'error',
  title: '学習パスが、一つの職層か一つの入り方のためのものであること',
  why: 'だれの道かが決まらないと、職層の頁や面談の準備から開けません。',
  example: {
    bad: 'role: kiyose/kakaricho\nwayIn: 経験者採用',
    good: 'role: kiyose/kakaricho',
  },
  *check({ catalog }) {
    const ways = new Map<string, string>();
    for (const entry of catalog.all('path')) {
      const { role, wayIn, roles } = entry.data;
      const at = (...path: (string | number)[]) => ({ draft: entry, path });
      if (role === undefined && wayIn === undefined) {
        yield {
          spot: at('title'),
          message: 'だれの学習パスかが書かれていません。',
          hint: '職層の道なら role を、入り方の道なら wayIn を書いてください。',
        };
      } else if (role !== undefined && wayIn !== undefined) {
        yield {
          spot: at('wayIn'),
          message: '学習パスに、職層（role）と入り方（wayIn）の両方が書かれています。',
          hint: 'どちらか一方にしてください。両方が要るときは、ファイルを分けます。',
        };
      } else if (role !== undefined && role !== entry.id && catalog.find('role', role)) {
        yield {
          spot: at('role'),
          message: `職層の学習パスのIDが「${entry.id}」ですが、職層は「${role}」です。`,
          candidates: [entry.id],
          hint: 'ファイルの名前を職層のIDに合わせるか、role を直してください。',
        };
      } else if (wayIn !== undefined) {
        const key = `${firstSegment(entry.id)} ${wayIn}`;
        const other = ways.get(key);
        if (other !== undefined) {
          yield {
            spot: at('wayIn'),
            message: `入り方「${wayIn}」の学習パスは、「${other}」にもあります。`,
            hint: '一つのファイルにまとめるか、wayIn を直してください。',
          };
        }
        ways.set(key, other ?? entry.id);
      }
      if (role !== undefined && wayIn === undefined && roles) {
        yield {
          spot: at('roles', 0),
          message: '職層の学習パスに、この後に進む職層（roles）が書かれています。',
          hint: 'roles を消してください。次の職は、職層のファイルの nextRoles から出ます。',
        };
      }
    }
  },
};
