import type { FilePart } from '../device/file.ts';
import type { NameOf, RecordKind } from './record-kind.ts';

/** Whether a file is put to what is here (足す), or takes its place (置き換える). */
export type Way = 'add' | 'replace';

/** What bringing in one record of a file would change. */
export interface Change {
  kind: RecordKind;
  after: unknown;
  /** Lines that would come, and lines that would go. */
  added: readonly string[];
  removed: readonly string[];
}

/** What bringing in the records of a file would change. Records that cannot be read are not among them. */
export function changesOf(
  kinds: readonly RecordKind[],
  parts: readonly FilePart[],
  now: (name: string) => unknown,
  way: Way,
  nameOf: NameOf,
): Change[] {
  return parts.flatMap(({ shape, value, trouble }): Change[] => {
    const kind = kinds.find((candidate) => candidate.shape.name === shape.name);
    if (!kind || (trouble !== null && trouble !== 'partly')) return [];
    const here = now(shape.name);
    const after = way === 'replace' ? value : kind.merge(here, value);
    const [before, then] = [kind.lines(here, nameOf), kind.lines(after, nameOf)];
    return [
      {
        kind,
        after,
        added: then.filter((line) => !before.includes(line)),
        removed: before.filter((line) => !then.includes(line)),
      },
    ];
  });
}
