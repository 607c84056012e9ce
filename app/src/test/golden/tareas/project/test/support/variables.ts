/** Un entorno en el que el backend arranca, aunque su base de datos no esté allí. */
export const testVariables: NodeJS.ProcessEnv = {
  NODE_ENV: 'test',
  DATABASE_URL: 'postgresql://postgres:postgres@127.0.0.1:22114/tareas',
  // Una máquina que hace muchas otras cosas a la vez va con retraso, pero no está sobrecargada.
  MAX_EVENT_LOOP_DELAY_MS: '600000',
  RATE_LIMIT_PER_MINUTE: '1000000',
};
