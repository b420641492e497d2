import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PagesToRead } from './read-finished-pages.ts';
import { type FinishedPage, readFinishedPage } from './read-page.ts';

/** Reads pages of a built site one after the other, in this thread. */
export const readHere = ({ site, files, ...about }: PagesToRead): FinishedPage[] =>
  files.map((file) => readFinishedPage(file, readFileSync(join(site, file), 'utf8'), about));
