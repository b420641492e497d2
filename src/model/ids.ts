/**
 * What an identifier looks like. An id is the path of the entry's file below its collection folder, without the
 * extension: `src/content/roles/kiyose/kakaricho.yaml` is the role `kiyose/kakaricho`.
 */

/** One segment of an id: lower-case ASCII words joined by single hyphens, starting with a letter. */
export const SEGMENT = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A part of an entry's page: the id of a section (`outline`), or a cell as row and column (`kakaricho--ethics`). */
export const PART = /^[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*$/;

/** A whole id: segments joined by slashes (`dx`, `kiyose/kakaricho`, `kiyose/policy-ed4/background`). */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/;

/** A place inside an entry: an id, optionally followed by `#` and the id of a section or row. */
export const ID_WITH_FRAGMENT =
  /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)*(#[a-z][a-z0-9]*(-[a-z0-9]+)*)?$/;

/** The last segment of an id (`kiyose/kakaricho` → `kakaricho`). */
export const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The first segment of an id, which names the organisation for every kind that belongs to one. */
export function firstSegment(id: string): string {
  const end = id.indexOf('/');
  return end < 0 ? id : id.slice(0, end);
}

/** Everything before the last segment (`kiyose/policy-ed4/background` → `kiyose/policy-ed4`), or '' when there is none. */
export const parentPath = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf('/')));

/** Splits `kiyose/policy-ed4/duties#table` into the id and the fragment (undefined when there is none). */
export function splitFragment(target: string): { id: string; fragment: string | undefined } {
  const at = target.indexOf('#');
  return at < 0 ? { id: target, fragment: undefined } : { id: target.slice(0, at), fragment: target.slice(at + 1) };
}
