import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // A test that is switched on alone would hide all others.
    allowOnly: false,
    // No test changes anything that another one sees, so that a worker may load every module once for all its files: with
    // one process a file, half of the time goes into loading the same rules again and again.
    isolate: false,
    testTimeout: 20_000,
  },
});
