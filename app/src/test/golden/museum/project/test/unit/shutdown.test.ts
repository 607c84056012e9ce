import { expect } from 'chai';
import { afterEach, beforeEach, describe, it } from 'mocha';
import sinon from 'sinon';

import { stopInOrder } from '../../src/shared/shutdown.js';
import { RecordingLogger } from '../support/recording-logger.js';

const graceMs = 10_000;
const done = () => Promise.resolve();
const never = () => new Promise<void>(() => undefined);

describe('shutdown', () => {
  let listeners: Map<unknown, unknown>;
  let exits: unknown[];
  let log: RecordingLogger;

  beforeEach(() => {
    sinon.useFakeTimers();
    listeners = new Map();
    exits = [];
    log = new RecordingLogger();
    sinon.stub(process, 'on').callsFake((event: unknown, listener: unknown) => {
      listeners.set(event, listener);
      return process;
    });
    sinon.stub(process, 'exit').callsFake((code) => {
      exits.push(code);
      return undefined as never;
    });
  });

  afterEach(() => {
    sinon.restore();
  });

  /** Lets the process hear of an event, and everything happen that follows at once. */
  async function tell(event: string, value?: unknown): Promise<void> {
    const listener = listeners.get(event);
    if (typeof listener !== 'function') {
      throw new Error(`Nobody listens to ${event}`);
    }
    Reflect.apply(listener, process, [value]);
    await sinon.clock.tickAsync(0);
  }

  function levels(): string[] {
    return log.lines.map(({ level }) => level);
  }

  describe('the process', () => {
    for (const signal of ['SIGTERM', 'SIGINT']) {
      it(`drains at ${signal} and ends with 0`, async () => {
        const drain = sinon.spy(done);
        stopInOrder(log, graceMs, drain);
        await tell(signal);
        sinon.assert.calledOnce(drain);
        expect(exits).to.deep.equal([0]);
      });
    }

    for (const fault of ['uncaughtException', 'unhandledRejection']) {
      it(`drains at ${fault} too, and ends with 1`, async () => {
        const drain = sinon.spy(done);
        stopInOrder(log, graceMs, drain);
        await tell(fault, new Error('a fault'));
        sinon.assert.calledOnce(drain);
        expect(exits).to.deep.equal([1]);
        expect(levels()).to.include('fatal');
      });
    }

    for (const event of ['SIGTERM', 'uncaughtException']) {
      it(`ends at once at ${event} while it drains`, async () => {
        stopInOrder(log, graceMs, never);
        await tell('SIGTERM');
        expect(exits).to.deep.equal([]);
        await tell(event);
        expect(exits).to.deep.equal([1]);
      });
    }

    it('ends when draining takes too long', async () => {
      stopInOrder(log, graceMs, never);
      await tell('SIGTERM');
      await sinon.clock.tickAsync(graceMs - 1);
      expect(exits).to.deep.equal([]);
      await sinon.clock.tickAsync(1);
      expect(exits).to.deep.equal([1]);
    });

    it('ends with 1 when it cannot drain', async () => {
      stopInOrder(log, graceMs, () => Promise.reject(new Error('stuck')));
      await tell('SIGTERM');
      expect(exits[0]).to.equal(1);
      expect(levels()).to.include('error');
    });
  });
});
