import { ME, type Me } from '../device/shapes/me.ts';
import type { NameOf, RecordKind } from './record-kind.ts';

const lines = ({ role, wayIn, joined, born }: Me, nameOf: NameOf): string[] => [
  ...(role === null ? [] : [`職層: ${nameOf(role)}`]),
  ...(wayIn === null ? [] : [`入り方: ${nameOf(wayIn)}`]),
  ...(joined === null ? [] : [`入庁の年度: ${joined}年度`]),
  ...(born === null ? [] : [`生まれの年度: ${born}年度`]),
];

export const ME_KIND: RecordKind<Me> = {
  shape: ME,
  what: '選んだ職層と入り方、入庁・生まれの年度です。ホームと職層の頁、年表で使います。',
  amount: (me) => {
    const count = lines(me, String).length;
    return count === 0 ? '' : `${count}項目`;
  },
  lines,
  merge: (here, brought) => ({
    role: here.role ?? brought.role,
    wayIn: here.wayIn ?? brought.wayIn,
    joined: here.joined ?? brought.joined,
    born: here.born ?? brought.born,
  }),
};
