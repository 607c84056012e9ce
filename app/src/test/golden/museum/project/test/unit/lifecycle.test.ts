import { expect } from 'chai';
import { describe, it } from 'mocha';

import type { Database } from '../../src/database/database.js';
import { Lifecycle } from '../../src/shared/lifecycle.js';

function lifecycleOver(ping: () => Promise<void>): Lifecycle {
  return new Lifecycle({ ping } as Database);
}

describe('readiness', () => {
  it('is the database answering', async () => {
    expect(await lifecycleOver(() => Promise.resolve()).ready()).to.equal(true);
  });

  it('is lost with the database', async () => {
    expect(await lifecycleOver(() => Promise.reject(new Error('down'))).ready()).to.equal(false);
  });

  it('does not wait for a database that hangs', async () => {
    const started = performance.now();
    expect(await lifecycleOver(() => new Promise(() => undefined)).ready()).to.equal(false);
    expect(performance.now() - started).to.be.below(2000);
  });

  it('is given up before requests are', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.leave();
    expect(await lifecycle.ready()).to.equal(false);
    expect(lifecycle.draining).to.equal(false);
  });

  it('ends when the process is about to', async () => {
    const lifecycle = lifecycleOver(() => Promise.resolve());
    lifecycle.drain();
    expect(lifecycle.draining).to.equal(true);
    expect(await lifecycle.ready()).to.equal(false);
  });
});
