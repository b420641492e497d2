// Shows a word's explanation beside the word. Without this script the word's link leads to the same explanation at the
// end of the page.
const note = document.createElement('span');
note.className = 'term-note';
note.popover = 'auto';

// Who goes on past the note with the Tab key finds nothing hidden under it.
document.addEventListener('focusin', ({ target }) => {
  if (!note.contains(target as Node)) note.hidePopover?.();
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
  const explanation = link && document.getElementById(link.hash.slice(1));
  if (!explanation || !('showPopover' in note) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // The word may stand in a paragraph, which holds no list: what stands in the list is taken out of it.
  const parts = [...(explanation.cloneNode(true) as Element).children];
  note.replaceChildren(...parts.flatMap((part) => [...part.childNodes, document.createElement('br')]));
  // Behind its word, so that reading and the Tab key go on into it.
  link.after(note);
  note.showPopover();
  const word = link.getBoundingClientRect();
  // The style keeps it within the window, also when that becomes narrower (zoom).
  note.style.cssText = `--left: ${word.left}px; top: ${word.bottom + scrollY + 4}px`;
});
