import { COLLECTIONS } from '../../model/collections.ts';
import { splitFragment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { Catalog } from '../catalog.ts';
import { fragmentsOf } from '../fragments.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

/** What is wrong with the place where something has gone; undefined when it is there. */
function lostTarget(catalog: Catalog, kind: Kind, to: string): string | undefined {
  const { id, fragment } = splitFragment(to);
  const entry = catalog.find(kind, id);
  const { label } = COLLECTIONS[kind];
  if (!entry) return `移った先の${label}「${id}」がありません。`;
  if (fragment !== undefined && !fragmentsOf(entry).has(fragment))
    return `移った先の${label}「${id}」に、節「#${fragment}」がありません。`;
  return undefined;
}

export const brokenMoves: Work = {
  id: 'moves',
  title: '壊れた移動',
  about:
    '使わなくなったIDや節の記録のうち、移った先が無いもの、まだ使われているものです。検査が取り込みを止めるので、公開されるサイトではふつう0件です。',
  todo: '移った先（to）を今あるIDに直します。内容そのものが無くなったときは null と書きます。',
  none: '移動の記録は、どれも今ある項目へつながっています。',
  *rows({ catalog }) {
    for (const entry of catalog.all('move')) {
      const { retired, sections = [] } = entry.data;
      for (const [index, { kind, from, to, date, name }] of retired.entries()) {
        const label = `${COLLECTIONS[kind].label} ${name ?? from}`;
        const isUsed = catalog.find(kind, from) !== undefined;
        const lost = to === null ? undefined : lostTarget(catalog, kind, to);
        const message = isUsed ? `使わなくなったはずのID「${from}」が、今も使われています。` : lost;
        if (message === undefined) continue;
        const path = ['retired', index, isUsed ? 'from' : 'to'];
        yield rowAbout(catalog, entry, { path }, message, { name: label, since: date });
      }
      for (const [index, { kind, id, from, to, date, name }] of sections.entries()) {
        const label = `${COLLECTIONS[kind].label} ${name ?? `${id}#${from}`}`;
        const lost = to === null ? undefined : lostTarget(catalog, kind, to);
        if (lost === undefined) continue;
        yield rowAbout(catalog, entry, { path: ['sections', index, 'to'] }, lost, { name: label, since: date });
      }
    }
  },
};
