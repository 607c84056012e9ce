const transformer = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript' },
  },
};

/** @type {import('jest').Config} */
export default {
  roots: ['test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', transformer] },
  // Sources import each other as the JavaScript that they become.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // The first test of a file waits for its database and its app too.
  testTimeout: 40_000,
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'src/**/*.ts',
    // What runs in a process of its own is tried by the end-to-end tests and cannot be counted.
    '!src/server.ts',
    '!src/database/migrate.ts',
    '!src/database/seed.ts',
  ],
  coverageThreshold: { global: { lines: 90 } },
};
