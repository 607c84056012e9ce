import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createConnection } from 'mysql2/promise';

export interface ServerOptions {
  /** Folder of the data; it is filled when it holds none yet. */
  readonly directory: string;
  readonly port: number;
  /** Options of the server, such as `--innodb-flush-log-at-trx-commit=0`. */
  readonly options?: readonly string[];
}

// Where packages put servers that an ordinary user's PATH does not name.
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/** The first of the programs that is there. */
function find(...programs: string[]): string | undefined {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return programs
    .flatMap((program) => folders.map((folder) => join(folder, program + suffix)))
    .find((path) => existsSync(path));
}

/**
 * A server of this machine whose user root has no password and whom nobody else can reach.
 * Answers with a function that stops it.
 */
export async function startMysql(server: ServerOptions): Promise<() => Promise<void>> {
  const program = find('mariadbd', 'mysqld');
  if (program === undefined) {
    throw new Error(
      'Neither mariadbd nor mysqld was found. Install one of them, or run `docker compose up mysql` and set DATABASE_URL (TEST_DATABASE_URL for tests).',
    );
  }
  // It refuses to run as root unless it is told to.
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  if (!existsSync(join(server.directory, 'mysql'))) {
    await mkdir(server.directory, { recursive: true });
    fill(program, [`--datadir=${server.directory}`, ...asRoot]);
  }
  const child = spawn(
    program,
    [
      '--no-defaults',
      `--datadir=${server.directory}`,
      `--port=${server.port}`,
      '--bind-address=127.0.0.1',
      // MySQL would listen for its other protocol as well, on every address.
      '--loose-mysqlx=OFF',
      // Its whole path may be longer than such a path can be.
      '--socket=server.sock',
      ...asRoot,
      ...(server.options ?? []),
    ],
    { cwd: server.directory, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await untilReady(child, server.port);
  return async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
}

/** MariaDB has a program for the first data, MySQL makes them itself. */
function fill(program: string, options: readonly string[]): void {
  const installer = find('mariadb-install-db', 'mysql_install_db');
  const isMariadb = program.includes('mariadbd') && installer !== undefined;
  const { status, stdout, stderr } = isMariadb
    ? spawnSync(installer, [
        '--no-defaults',
        '--auth-root-authentication-method=normal',
        ...options,
      ])
    : spawnSync(program, ['--no-defaults', '--initialize-insecure', ...options]);
  if (status !== 0) {
    throw new Error(
      `The data of a new server could not be made:\n${String(stdout)}${String(stderr)}`,
    );
  }
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const output: string[] = [];
  child.stderr?.on('data', (text: unknown) => output.push(String(text)));
  for (;;) {
    try {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
      await connection.end();
      return;
    } catch (error) {
      if (child.exitCode !== null) {
        const lines = output.join('').trimEnd().split('\n').slice(-10);
        throw new Error([`No server started on port ${port}.`, ...lines].join('\n'), {
          cause: error,
        });
      }
    }
    await delay(100);
  }
}
