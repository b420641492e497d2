import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { COLLECTIONS } from './model/collections.ts';
import { daysAsText } from './model/days-as-text.ts';

/** Astro's view of the one table of collections. Fields are defined in src/model. */
export const collections = Object.fromEntries(
  Object.values(COLLECTIONS).map(({ folder, format, schema }) => [
    folder,
    defineCollection({
      loader: glob({
        base: `./src/content/${folder}`,
        pattern: `**/*.${format}`,
        generateId: ({ entry }) => entry.slice(0, entry.lastIndexOf('.')),
      }),
      schema: z.preprocess(daysAsText, schema),
    }),
  ]),
);
