/** An environment in which the backend starts, though not one in which its database is there. */
export const testVariables: NodeJS.ProcessEnv = {
  NODE_ENV: 'test',
  DATABASE_URL: 'file:.data/choir.db',
  // A machine that does much else at the same time is late, and not overloaded.
  MAX_EVENT_LOOP_DELAY_MS: '600000',
  RATE_LIMIT_PER_MINUTE: '1000000',
};
