import { createHash } from 'node:crypto';

/** Raise this when the way of drawing changes, so that every diagram counts as stale and is drawn anew. */
export const DRAWING_VERSION = 1;

/**
 * The name under which the drawing of a Mermaid diagram is kept: the start of the SHA-256 of its code.
 * @param code the text of the fence; white space at the ends of lines does not count
 */
export function drawingName(code: string): string {
  const plain = code
    .split('\n')
    .map((text) => text.trimEnd())
    .join('\n')
    .trim();
  return createHash('sha256').update(`${DRAWING_VERSION}\n${plain}`).digest('hex').slice(0, 16);
}
