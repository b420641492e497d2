/**
 * Where a file of content is edited.
 * @param editBase the forge's editing view up to the file's path, with or without a slash at its end; null when none is set
 * @param file path from the repository's root
 * @param line the line to go to, from 1; editing views that know no lines leave it unread
 * @returns the address, or undefined when no editing view is set
 */
export const editHref = (editBase: string | null, file: string, line?: number): string | undefined =>
  editBase === null
    ? undefined
    : `${editBase.replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `#L${line}`}`;
