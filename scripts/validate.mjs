// @ts-check
/**
 * Begins validate.ts with the compiled rules of the run before: to compile them takes as long as to check a city by them.
 * This file is JavaScript because nothing is kept for the file that keeps, and Node loads a compiler for TypeScript.
 */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/michishirube/compiled'));
await import('./validate.ts');
