import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { run } from './processes.mjs';

const example = new URL('../../examples/bookshop.yaml', import.meta.url).pathname;

/**
 * Writes, installs and builds one backend for each contender, side by side under `folder`. They share the packages in
 * `folder`, which Node finds by looking upwards.
 */
export async function makeBackends({ contenders, folder, nodesmith }) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, settings } of contenders) {
    const set = settings.flatMap((setting) => ['--set', setting]);
    await run(nodesmith, ['new', join(folder, name), '--from', example, ...set], folder);
  }
  const packages = await Promise.all(contenders.map(({ name }) => readPackage(join(folder, name))));
  await writeFile(join(folder, 'package.json'), JSON.stringify(merged(packages), null, 2));
  await run('npm', ['install', '--no-audit', '--no-fund'], folder);
  for (const [index, { name }] of contenders.entries()) {
    await build(join(folder, name), packages[index].scripts);
  }
}

/** The command that starts a backend, as its package.json has it. */
export async function startCommand(backend) {
  const { scripts } = await readPackage(backend);
  const [command, ...args] = scripts.start.split(' ');
  return { command, args };
}

async function build(backend, scripts) {
  if (scripts.generate !== undefined) {
    // Prisma asks the network for an engine that nothing here uses, unless it is told of one.
    await run('npm', ['run', 'generate'], backend, { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath });
  }
  await run('npm', ['run', 'build'], backend);
  if (!existsSync(join(backend, 'dist'))) {
    throw new Error(`The build of ${backend} left no dist.`);
  }
}

async function readPackage(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

function merged(packages) {
  const all = (key) => Object.assign({}, ...packages.map((one) => one[key]));
  return {
    name: 'backends',
    private: true,
    type: 'module',
    dependencies: { ...all('devDependencies'), ...all('dependencies') },
    overrides: all('overrides'),
    allowScripts: all('allowScripts'),
  };
}
