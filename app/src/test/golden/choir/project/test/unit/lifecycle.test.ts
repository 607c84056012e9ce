import { describe, expect, it } from 'vitest';

import type { Database } from '../../src/database/database.js';
import { Lifecycle } from '../../src/shared/lifecycle.js';

function lifecycleOver(ping: () => Promise<void>): Lifecycle {
  return new Lifecycle({ ping } as Database);
}

describe('readiness', () => {
  it('is the database answering', async () => {
    expect(await lifecycleOver(() => Promise.resolve()).ready()).toBe(true);
  });

  it('is lost with the database', async () => {
    expect(await lifecycleOver(() => Promise.reject(new Error('down'))).ready()).toBe(false);
  });

  it('does not wait for a database that hangs', async () => {
    const started = performance.now();
    expect(await lifecycleOver(() => new Promise(() => undefined)).ready()).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is given up before requests are', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.leave();
    expect(await lifecycle.ready()).toBe(false);
    expect(lifecycle.draining).toBe(false);
  });

  it('ends when the process is about to', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.drain();
    expect(lifecycle.draining).toBe(true);
    expect(await lifecycle.ready()).toBe(false);
  });
});
