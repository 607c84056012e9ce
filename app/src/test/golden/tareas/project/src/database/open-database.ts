import type { Config } from '../config.js';
import type { Logger } from '../shared/logger.js';
import type { Database } from './database.js';
import { connect } from './postgres.js';
import { createRepositories } from './repositories.js';

/**
 * Se conecta con la primera consulta. Mientras la base de datos no está disponible, lo que la
 * necesita termina en UnavailableError; cuando vuelve, vuelven también las conexiones.
 */
export function openDatabase(config: Config, logger: Logger): Database {
  const connection = connect(config, logger);
  return {
    repositories: createRepositories(connection),
    transaction: (work) => connection.transaction((sql) => work(createRepositories(sql))),
    ping: async () => {
      await connection.read({ name: 'ping', text: 'SELECT 1' }, []);
    },
    pool: () => connection.state(),
    close: () => connection.close(),
  };
}
