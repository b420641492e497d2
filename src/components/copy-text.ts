import { make } from './make-element.ts';

/**
 * Puts a text on the clipboard. Browsers give their clipboard only to https; in an office that serves plain http the way
 * from before is taken.
 * @returns whether it worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not offered, or refused.
  }
  const before = document.activeElement;
  const field = make('textarea', { class: 'visually-hidden', readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  // Deprecated, and the only way there is without https.
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
