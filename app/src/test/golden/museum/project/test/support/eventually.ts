import { setTimeout } from 'node:timers/promises';

const pauseMs = 50;

/** Tries an assertion until it holds; its last failure is thrown when the time is over. */
export async function eventually(
  assertion: () => void | Promise<void>,
  timeoutMs = 1_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() >= deadline) {
        throw error;
      }
    }
    await setTimeout(pauseMs);
  }
}
