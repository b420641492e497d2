import { expect, it } from 'vitest';
import { drawingName } from './diagram.ts';

it('names a drawing by its code, whatever white space ends its lines', () => {
  expect(drawingName('flowchart LR\n  A --> B\n')).toBe(drawingName('flowchart LR  \n  A --> B'));
});

it('gives another name to another code', () => {
  expect(drawingName('flowchart LR\n  A --> B')).not.toBe(drawingName('flowchart LR\n  A --> C'));
});
