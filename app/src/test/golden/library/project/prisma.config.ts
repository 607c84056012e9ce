import { defineConfig } from 'prisma/config';

// Before any command Prisma downloads an engine. Of the commands used here only `generate` runs, which
// has no use for it: given a file to take for the engine, it works without that download.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
