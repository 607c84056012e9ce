import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { stopInOrder } from '../../src/utils/shutdown.js';
import { RecordingLogger } from '../support/recording-logger.js';

const graceMs = 10_000;
const done = () => Promise.resolve();
const never = () => new Promise<void>(() => undefined);

let listeners: Map<unknown, unknown>;
let exits: unknown[];
let log: RecordingLogger;

beforeEach(() => {
  jest.useFakeTimers();
  listeners = new Map();
  exits = [];
  log = new RecordingLogger();
  jest.spyOn(process, 'on').mockImplementation((event: unknown, listener: unknown) => {
    listeners.set(event, listener);
    return process;
  });
  jest.spyOn(process, 'exit').mockImplementation((code) => {
    exits.push(code);
    return undefined as never;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Lets the process hear of an event, and everything happen that follows at once. */
async function tell(event: string, value?: unknown): Promise<void> {
  const listener = listeners.get(event);
  if (typeof listener !== 'function') {
    throw new Error(`Nobody listens to ${event}`);
  }
  Reflect.apply(listener, process, [value]);
  await jest.advanceTimersByTimeAsync(0);
}

function levels(): string[] {
  return log.lines.map(({ level }) => level);
}

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'])('drains at %s and ends with 0', async (signal) => {
    const drain = jest.fn(done);
    stopInOrder(log, graceMs, drain);
    await tell(signal);
    expect(drain).toHaveBeenCalledTimes(1);
    expect(exits).toEqual([0]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'drains at %s too, and ends with 1',
    async (fault) => {
      const drain = jest.fn(done);
      stopInOrder(log, graceMs, drain);
      await tell(fault, new Error('a fault'));
      expect(drain).toHaveBeenCalledTimes(1);
      expect(exits).toEqual([1]);
      expect(levels()).toContain('fatal');
    },
  );

  it.each(['SIGTERM', 'uncaughtException'])('ends at once at %s while it drains', async (event) => {
    stopInOrder(log, graceMs, never);
    await tell('SIGTERM');
    expect(exits).toEqual([]);
    await tell(event);
    expect(exits).toEqual([1]);
  });

  it('ends when draining takes too long', async () => {
    stopInOrder(log, graceMs, never);
    await tell('SIGTERM');
    await jest.advanceTimersByTimeAsync(graceMs - 1);
    expect(exits).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([1]);
  });

  it('ends with 1 when it cannot drain', async () => {
    stopInOrder(log, graceMs, () => Promise.reject(new Error('stuck')));
    await tell('SIGTERM');
    expect(exits[0]).toBe(1);
    expect(levels()).toContain('error');
  });
});
