import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/database-server.ts'],
    // Los archivos comparten lo que importan, lo que lleva la mitad de tiempo. Cada uno deshace lo
    // que cambia del proceso.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 40_000,
    coverage: {
      include: ['src/**/*.ts'],
      // Lo que se ejecuta en un proceso propio lo prueban las pruebas de extremo a extremo y no se
      // puede contar.
      exclude: ['src/server.ts', 'src/database/migrate.ts', 'src/database/seed.ts'],
      thresholds: { lines: 90 },
    },
  },
});
