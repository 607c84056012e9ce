import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.js'],
    // Files share what they import, which takes half the time. Each undoes what it changes of the process.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
    coverage: {
      include: ['src/**/*.js'],
      // What runs in a process of its own is tried by the end-to-end tests and cannot be counted.
      exclude: ['src/server.js', 'src/database/migrate.js', 'src/database/seed.js'],
      thresholds: { lines: 90 },
    },
  },
});
