import { type Config, ConfigError, loadConfig } from '../config.js';

/** Ends the process with 1 and a list of all that is wrong when the environment cannot be used. */
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
