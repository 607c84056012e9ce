/** What Knex has to say goes where the rest of the program writes. */
export function knexLog(logger) {
  return {
    debug: (message) => {
      logger.debug({}, String(message));
    },
    warn: (message) => {
      logger.warn({}, String(message));
    },
    error: (message) => {
      logger.error({}, String(message));
    },
    deprecate: (method, alternative) => {
      logger.warn({}, `${method} is deprecated in Knex, use ${alternative}.`);
    },
  };
}
