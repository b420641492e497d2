/** Where the bars are now, by their cells; nothing where the reader wants no motion. */
export function places(root: Element): Map<Element, DOMRect> {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return new Map();
  return new Map([...root.querySelectorAll('.tl-cell')].map((cell) => [cell, cell.getBoundingClientRect()]));
}

/** Lets the bars glide from where they were to where they are: it shows what a moved promotion moves with it. */
export function glide(before: ReadonlyMap<Element, DOMRect>): void {
  const moved = [...before].flatMap(([cell, { left }]) => {
    const shift = left - cell.getBoundingClientRect().left;
    return cell.isConnected && Math.abs(shift) > 1 ? [{ cell, shift }] : [];
  });
  for (const { cell, shift } of moved)
    cell.animate([{ transform: `translateX(${shift}px)` }, { transform: 'none' }], {
      duration: 240,
      easing: 'ease-out',
    });
}
