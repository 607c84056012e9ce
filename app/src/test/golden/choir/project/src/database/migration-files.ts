import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Migration {
  /** Name of its folder; migrations are applied in the order of their names. */
  readonly name: string;
  readonly up: string;
  readonly down: string;
  /** Of `up`, to notice that a migration was changed after it had been applied. */
  readonly checksum: string;
}

const folder = fileURLToPath(new URL('../../migrations', import.meta.url));

export async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const up = await readFile(join(folder, name, 'up.sql'), 'utf8');
  const down = await readFile(join(folder, name, 'down.sql'), 'utf8');
  return { name, up, down, checksum: createHash('sha256').update(up).digest('hex') };
}
