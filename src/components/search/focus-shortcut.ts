// The key "/" moves to the search box of the page, unless someone is typing or has switched it off.

/** Whether the record of src/device/shapes/keys.ts says so. Read as a text: every page loads this script. */
function isOff(): boolean {
  try {
    return localStorage.getItem('michishirube:keys')?.includes('"slash":false') ?? false;
  } catch {
    return false;
  }
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (isOff() || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  const boxes = document.querySelectorAll<HTMLInputElement>('[data-search-focus]');
  const box = boxes[boxes.length - 1];
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
