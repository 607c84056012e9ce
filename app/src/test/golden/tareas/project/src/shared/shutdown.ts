import type { Logger } from './logger.js';

/**
 * Termina el proceso en orden: con 0 cuando se le pide que se pare, con 1 después de un fallo que
 * nadie ha capturado, porque nadie sabe qué estado ha dejado. Quien no quiera esperar envía una
 * segunda señal.
 */
export function stopInOrder(logger: Logger, graceMs: number, drain: () => Promise<void>): void {
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    stopping = true;
    setTimeout(() => {
      logger.error({ graceMs }, 'Parada forzada: tardaba demasiado');
      process.exit(1);
    }, graceMs).unref();
    try {
      await drain();
    } catch (error) {
      logger.error({ err: error }, 'No se ha podido parar en orden');
      process.exit(1);
    }
    logger.info({ exitCode }, 'Parado');
    process.exit(exitCode);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) {
        process.exit(1);
      }
      logger.info({ signal }, 'Parando');
      void stop(0);
    });
  }

  function stopAfterFault(error: unknown): void {
    logger.fatal({ err: error }, 'Un fallo que nadie ha capturado');
    if (stopping) {
      process.exit(1);
    }
    void stop(1);
  }

  process.on('uncaughtException', stopAfterFault);
  process.on('unhandledRejection', stopAfterFault);
}
