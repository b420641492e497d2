import { ID } from '../model/ids.ts';

/** Where the files of a kind lie, and how many segments their ids have. */
export interface EntryPlaces {
  /** Folder below src/content. */
  folder: string;
  /** `yaml` or `mdx`. */
  extension: string;
  depth: number;
}

/**
 * The id of the entry whose file has a path.
 * @param kinds the kinds that have a form
 * @returns undefined for any file that is no entry of them
 */
export function entryIdOf(path: string, kinds: readonly EntryPlaces[]): string | undefined {
  const [, folder, id = '', extension] = /^src\/content\/([a-z-]+)\/(.+)\.(yaml|mdx)$/.exec(path) ?? [];
  const kind = kinds.find((one) => one.folder === folder);
  return kind?.extension === extension && ID.test(id) && id.split('/').length === kind?.depth ? id : undefined;
}

/**
 * Why an entry may not be saved under a path, as a Japanese sentence; undefined when it may.
 * @param kinds the kinds that have a form
 * @param opened the id under which it was opened; undefined for a new one
 */
export function placeComplaint(
  path: string,
  kinds: readonly EntryPlaces[],
  opened: string | undefined,
): string | undefined {
  const id = entryIdOf(path, kinds);
  if (id === undefined) return `「${path}」には保存できません。親フォルダー（団体や文書）を選んでください。`;
  if (opened !== undefined && opened !== id)
    return `ID「${opened}」は、ここでは変えられません。npm run rename を使うと、参照もいっしょに直ります。`;
  return undefined;
}
