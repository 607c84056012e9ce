import { parseArgs } from 'node:util';

import { loadConfig } from '../config.js';
import { migrateDown, migrateUp, migrationStates } from './migrations.js';

const usage = 'Usage: migrate up | down [number | --all] | status';

async function run(url: string, args: string[]): Promise<string[]> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false } },
  });
  const [command = '', number = '1', ...rest] = positionals;
  if (rest.length > 0 || !/^\d+$/.test(number)) {
    throw new Error(usage);
  }
  switch (command) {
    case 'up':
      return report('applied', await migrateUp(url));
    case 'down':
      return report('taken back', await migrateDown(url, values.all ? Infinity : Number(number)));
    case 'status':
      return (await migrationStates(url)).map(
        ({ name, applied }) => `${name} ${applied ? 'applied' : 'pending'}`,
      );
    default:
      throw new Error(usage);
  }
}

function report(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? ['Nothing to do.'] : names.map((name) => `${name} ${what}`);
}

try {
  const lines = await run(loadConfig().databaseUrl, process.argv.slice(2));
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
