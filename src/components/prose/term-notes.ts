// Shows a word's explanation beside the word. Without this script the word's link leads to the same explanation at the
// end of the page.
const EDGE = 16;
const note = document.createElement('dl');
note.className = 'term-note';
note.popover = 'auto';

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
  const explanation = link && document.getElementById(link.hash.slice(1));
  if (!explanation || !('showPopover' in note) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  note.replaceChildren(...[...explanation.children].map((child) => child.cloneNode(true)));
  // Behind its word, so that reading and the Tab key go on into it.
  link.after(note);
  note.showPopover();
  const word = link.getBoundingClientRect();
  const left = Math.min(word.left, document.documentElement.clientWidth - note.offsetWidth - EDGE);
  note.style.left = `${Math.max(EDGE, left) + scrollX}px`;
  note.style.top = `${word.bottom + scrollY + 4}px`;
});
