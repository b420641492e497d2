import { roleChangeAddress } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { hasFolder } from '../domain/pages-there-are.ts';
import { firstSegment, lastSegment } from '../model/ids.ts';
import { entryHref, href } from './href.ts';

/** A way from one page about a role to another. */
export interface Door {
  to: 'role' | 'path' | 'self-check' | 'sheet' | 'change' | 'career' | 'card';
  text: string;
  /** With the base path. */
  href: string;
  /** What one finds there, in a few words. */
  note: string;
}

/** The doors under these names, with what is the same about each of them everywhere. */
const door = (to: Door['to'], text: string, address: string): Door => ({ to, text, href: address, note: NOTES[to] });

const NOTES: Record<Door['to'], string> = {
  role: '期待されること、研修、関わりのある取組',
  path: '読む・学ぶ・研修・実践・点検を、順番に',
  'self-check': 'できていることと、これからのことを確かめる。記録はこのブラウザーの中だけ',
  sheet: '期待されることと、話したいことをA4に。人事評価ではありません',
  change: '次の職層で、求められることがどう変わるか',
  career: '入庁から退職までを一枚で',
  card: '職員像、期待されること、することをA4一枚に',
};

/**
 * What one does with a role: every page about it offers the others.
 * @param role the id of the role
 * @param here the doors that the page does not need: itself, and what it shows already
 * @returns a door that the role does not have is left out
 */
export function roleDoors(catalog: Catalog, role: string, here: readonly Door['to'][]): Door[] {
  const [org, name] = [firstSegment(role), lastSegment(role)];
  const doors = [
    door('role', '職層の頁', entryHref('role', role)),
    ...(catalog.find('path', role) ? [door('path', '学習パス', entryHref('path', role))] : []),
    door('self-check', '自己点検', href(`/${org}/self-check/${name}/`)),
    door('sheet', '面談シート', href(`/${org}/sheets/${name}/`)),
    ...(hasFolder(catalog, org, 'roles/compare') ? catalog.get('role', role).data.nextRoles : []).map((next) =>
      door('change', `昇任差分（${catalog.get('role', next).data.name}へ）`, href(roleChangeAddress(role, next))),
    ),
    door('career', 'キャリアの年表', href(`/${org}/career/#role=${name}`)),
  ];
  return doors.filter(({ to }) => !here.includes(to));
}

/** What one does with the step from one role to another. Only a step to a next role has a sheet of its own. */
export function stepDoors(catalog: Catalog, from: string, to: string): Door[] {
  const [before, after] = [catalog.get('role', from).data, catalog.get('role', to).data];
  const own = `${lastSegment(from)}..${lastSegment(to)}`;
  const sheet = before.nextRoles.includes(to)
    ? door('sheet', `面談シート（${before.name} → ${after.name}）`, href(`/${firstSegment(to)}/sheets/${own}/`))
    : undefined;
  return roleDoors(catalog, to, ['role', 'change']).map((other) =>
    other.to === 'sheet' && sheet
      ? sheet
      : other.to === 'career'
        ? other
        : { ...other, text: `${other.text}（${after.name}）` },
  );
}

/** What those have at hand who came in another way than at the start of a working life, and do not know their role yet. */
export function wayInDoors(catalog: Catalog, org: string): Door[] {
  return [
    ...(catalog.of('welcome', org).length > 0 ? [door('card', '着任カード', href(`/${org}/start/card/`))] : []),
    // These are made of ranks.
    ...(hasFolder(catalog, org, 'roles')
      ? [
          door('role', '職層の頁', href(`/${org}/roles/`)),
          door('self-check', '自己点検', href(`/${org}/self-check/`)),
          door('sheet', '面談シート', href(`/${org}/sheets/`)),
        ]
      : []),
  ];
}
