import { type Config, ConfigError, loadConfig } from '../config.js';

/**
 * Termina el proceso con 1 y una lista de todo lo que está mal cuando el entorno no se puede usar.
 */
export function configOrExit(): Config {
  try {
    return loadConfig();
  } catch (error) {
    if (error instanceof ConfigError) {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    throw error;
  }
}
