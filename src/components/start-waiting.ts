// Starts what a page holds back in `<template data-waiting="…">`: when this browser keeps the record that the template
// names (`data-kept`), when somebody turns to a control that needs it (`data-starts`), or when another script asks for it
// (see waiting-script.ts). It stands inside the page and therefore imports nothing: a shared module would be one more file.
const waiting = (attribute: string) => document.querySelectorAll<HTMLTemplateElement>(`template[${attribute}]`);

function start(template: HTMLTemplateElement): HTMLScriptElement | null {
  const content = document.importNode(template.content, true);
  const script = content.querySelector('script');
  template.replaceWith(content);
  return script;
}

/** Whether a record is kept, or one that was damaged put aside. Where that cannot be known, the script has to say so. */
function isKept(key: string): boolean {
  try {
    return Object.keys(localStorage).some((name) => `${name}:`.startsWith(`${key}:`));
  } catch {
    return true;
  }
}

function startKept(): void {
  for (const template of waiting('data-kept')) if (isKept(template.dataset['kept'] ?? '')) start(template);
}

startKept();
// Kept by another tab, or on another page before the reader came back to this one.
addEventListener('storage', startKept);
addEventListener('pageshow', startKept);

document.addEventListener('michishirube-wanted', (event) => {
  for (const template of waiting(`data-waiting="${(event as CustomEvent<string>).detail}"`)) start(template);
});

const started = new Map<string, HTMLScriptElement | null>();

/** Somebody points at a control, reaches it by its key, or uses it: its script is mostly there before the press is. */
function startFor({ target, type }: Event): void {
  const control = (target as Element).closest<HTMLElement>('[data-starts]');
  const name = control?.dataset['starts'];
  if (!control || name === undefined) return;
  for (const template of waiting(`data-waiting="${name}"`)) started.set(name, start(template));
  if (type !== 'click') return;
  const box = control.querySelector('input');
  const script = started.get(name);
  // A button is pressed once more when somebody listens; a checked box is seen by its script.
  if (!box) script?.addEventListener('load', () => control.click());
  // What is not kept must not look as if it were.
  else script?.addEventListener('error', () => (box.checked = false));
}
for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, startFor);
