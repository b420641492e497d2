// The key "/" moves to the search box of the page, unless someone is typing or has switched it off.
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
  try {
    // The record of src/device/shapes/keys.ts, read as a text: every page loads this script.
    if (localStorage.getItem('michishirube:keys')?.includes('false')) return;
  } catch {
    // A browser that keeps nothing has switched nothing off.
  }
  const box = [...document.querySelectorAll<HTMLInputElement>('[data-search-focus]')].at(-1);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
