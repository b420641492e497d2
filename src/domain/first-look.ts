/** How many things a reader meets before the first 「もっと見る」. */
export const FIRST_LOOK = 7;

/** One group of things on a page: how many there are, and how many of them it would like to show at once. */
export interface Group {
  count: number;
  wish: number;
  /** How much of the room is kept for it from the groups before. */
  reserve?: number;
}

/**
 * Shares out room among groups in their order.
 * @param groups the groups in the order of the page
 * @param room how many things may be shown in all
 * @returns for each group, how many of its things are shown at once
 */
export function shareRoom(groups: readonly Group[], room = FIRST_LOOK): number[] {
  let left = room;
  return groups.map(({ count, wish }, index) => {
    const kept = groups
      .slice(index + 1)
      .reduce((sum, { count: later, reserve = 0 }) => sum + Math.min(later, reserve), 0);
    const shown = Math.min(count, wish, Math.max(0, left - kept));
    left -= shown;
    return shown;
  });
}

/**
 * Shares out the room before the first 「もっと見る」 among the parts of a page. From the first part that has to hide
 * something the reader has been offered more, and the later parts show what they wish.
 * @param parts the parts in the order of the page
 * @param room how many things may stand before the first part that hides some
 * @param offered whether an earlier part has hidden something already
 */
export function firstLook(parts: readonly Group[], room: number, offered = false): number[] {
  const shares = shareRoom(parts, room);
  const first = offered ? -1 : parts.findIndex(({ count }, index) => (shares[index] ?? 0) < count);
  return parts.map(({ count, wish }, index) =>
    index > first && (offered || first >= 0) ? Math.min(count, wish) : (shares[index] ?? 0),
  );
}
