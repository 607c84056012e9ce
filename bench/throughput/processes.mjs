import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Runs a command to its end; what it says is shown only when it fails. */
export async function run(command, args, cwd, variables = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: withBinaries(cwd), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(output)}`);
  }
}

/** Starts a server on a free port and waits until it answers. `stop` ends it and waits for that. */
export async function startServer({ command, args, cwd, variables, path }) {
  const port = await freePort();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...variables, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      const killer = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await exited;
      clearTimeout(killer);
    }
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`${command} ${args.join(' ')} did not start:\n${said}`);
    }
    const response = await fetch(url + path).catch(() => undefined);
    if (response?.ok) {
      await response.arrayBuffer();
      return { url, stop, cpuSeconds: () => cpuSeconds(child.pid), said: () => said };
    }
    await delay(50);
  }
  await stop();
  throw new Error(`${command} ${args.join(' ')} did not answer:\n${said}`);
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Time that a process has had of the processors so far; undefined where the system does not tell (not Linux). */
function cpuSeconds(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, in parentheses, may have blanks. Times are in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}

/** The projects lie beneath the folder with the packages, which npm does not look for. */
function withBinaries(cwd) {
  return [join(cwd, '..', 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}
