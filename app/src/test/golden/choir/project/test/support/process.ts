import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { testVariables } from './variables.js';

/** A program of this project in a process of its own. */
export function startProcess(path: string, args: readonly string[], variables: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    env: { ...process.env, ...testVariables, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output.text += chunk;
    });
  }
  return { child, output, ended: once(child, 'close').then(([code]: unknown[]) => code) };
}
