/** A piece of HTML as data: the page builds it, and the script of the page draws the very same again. */
export interface Tree {
  tag: string;
  /** Null, undefined and false leave the attribute out; true writes it empty. */
  attributes: Record<string, string | number | boolean | null | undefined>;
  children: (Tree | string)[];
}

/** Makes a tree. `data-key` among the attributes tells its element from its siblings when it is drawn again. */
export const h = (
  tag: string,
  attributes: Tree['attributes'] = {},
  ...children: (Tree | string | null | false | undefined)[]
): Tree => ({
  tag,
  attributes,
  children: children.filter((child) => child !== null && child !== undefined && child !== false),
});
