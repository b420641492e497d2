import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    // A test that is switched on alone would hide all others.
    allowOnly: false,
    testTimeout: 20_000,
  },
});
