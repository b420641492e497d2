import { z } from 'zod';
import { line } from '../fields.ts';

/** A page of the site itself, not of a document (このサイトについて, はじめての方へ). Id: `about`. */
export const page = z.strictObject({
  title: line('題'),
  summary: line('この頁で分かることを一文で'),
});
export type Page = z.infer<typeof page>;
