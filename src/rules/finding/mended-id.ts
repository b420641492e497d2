/** The id that was most likely meant by a malformed one: `Kiyose/Bucho_2` → `kiyose/bucho-2`. */
export const mendedId = (id: string): string =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9/#-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/(^|[/#])-+|-+(?=$|[/#])/g, '$1');
