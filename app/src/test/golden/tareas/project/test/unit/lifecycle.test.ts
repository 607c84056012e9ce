import { describe, expect, it } from 'vitest';

import type { Database } from '../../src/database/database.js';
import { Lifecycle } from '../../src/shared/lifecycle.js';

function lifecycleOver(ping: () => Promise<void>): Lifecycle {
  return new Lifecycle({ ping } as Database);
}

describe('la disponibilidad', () => {
  it('es que la base de datos responde', async () => {
    expect(await lifecycleOver(() => Promise.resolve()).ready()).toBe(true);
  });

  it('se pierde con la base de datos', async () => {
    expect(await lifecycleOver(() => Promise.reject(new Error('down'))).ready()).toBe(false);
  });

  it('no espera a una base de datos que no contesta', async () => {
    const started = performance.now();
    expect(await lifecycleOver(() => new Promise(() => undefined)).ready()).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('se da por perdida antes que las peticiones', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.leave();
    expect(await lifecycle.ready()).toBe(false);
    expect(lifecycle.draining).toBe(false);
  });

  it('termina cuando el proceso está a punto de hacerlo', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.drain();
    expect(lifecycle.draining).toBe(true);
    expect(await lifecycle.ready()).toBe(false);
  });
});
