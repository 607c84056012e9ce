import type { Logger } from './logger.js';

/**
 * Ends the process in good order: with 0 when it is told to stop, with 1 after a fault that nothing
 * caught, since nobody knows what state that left behind. Whoever does not want to wait sends a
 * second signal.
 */
export function stopInOrder(logger: Logger, graceMs: number, drain: () => Promise<void>): void {
  let stopping = false;

  async function stop(exitCode: number): Promise<void> {
    stopping = true;
    setTimeout(() => {
      logger.error({ graceMs }, 'Stopped the hard way: it took too long');
      process.exit(1);
    }, graceMs).unref();
    try {
      await drain();
    } catch (error) {
      logger.error({ err: error }, 'Could not stop in order');
      process.exit(1);
    }
    logger.info({ exitCode }, 'Stopped');
    process.exit(exitCode);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) {
        process.exit(1);
      }
      logger.info({ signal }, 'Stopping');
      void stop(0);
    });
  }

  function stopAfterFault(error: unknown): void {
    logger.fatal({ err: error }, 'A fault that nothing caught');
    if (stopping) {
      process.exit(1);
    }
    void stop(1);
  }

  process.on('uncaughtException', stopAfterFault);
  process.on('unhandledRejection', stopAfterFault);
}
