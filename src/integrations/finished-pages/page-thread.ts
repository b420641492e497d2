import { parentPort, workerData } from 'node:worker_threads';
import type { PagesToRead } from './read-finished-pages.ts';
import { readHere } from './read-here.ts';

/** Reads its share of the pages beside the thread that began it. */
parentPort?.postMessage(readHere(workerData as PagesToRead));
