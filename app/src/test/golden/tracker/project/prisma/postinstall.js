// After each `npm install`: writes the client, unless development packages are left out. Then there is
// nothing to write it with and no need to, because what runs has been built before.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const command = findPrisma();
if (command !== undefined) {
  const { status } = spawnSync(process.execPath, [command, 'generate'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function findPrisma() {
  try {
    return createRequire(import.meta.url).resolve('prisma/build/index.js');
  } catch {
    return undefined;
  }
}
