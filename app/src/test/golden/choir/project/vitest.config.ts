import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Files share what they import, which takes half the time. Each undoes what it changes of the process.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
    coverage: {
      include: ['src/**/*.ts'],
      // What runs in a process of its own is tried by the end-to-end tests and cannot be counted.
      exclude: ['src/server.ts', 'src/database/migrate.ts', 'src/database/seed.ts'],
      thresholds: { lines: 90 },
    },
  },
});
