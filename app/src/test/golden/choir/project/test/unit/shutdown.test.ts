import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { stopInOrder } from '../../src/shared/shutdown.js';
import { RecordingLogger } from '../support/recording-logger.js';

const graceMs = 10_000;
const done = () => Promise.resolve();
const never = () => new Promise<void>(() => undefined);

let listeners: Map<unknown, unknown>;
let exits: unknown[];
let log: RecordingLogger;

beforeEach(() => {
  vi.useFakeTimers();
  listeners = new Map();
  exits = [];
  log = new RecordingLogger();
  vi.spyOn(process, 'on').mockImplementation((event: unknown, listener: unknown) => {
    listeners.set(event, listener);
    return process;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    exits.push(code);
    return undefined as never;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets the process hear of an event, and everything happen that follows at once. */
async function tell(event: string, value?: unknown): Promise<void> {
  const listener = listeners.get(event);
  if (typeof listener !== 'function') {
    throw new Error(`Nobody listens to ${event}`);
  }
  Reflect.apply(listener, process, [value]);
  await vi.advanceTimersByTimeAsync(0);
}

function levels(): string[] {
  return log.lines.map(({ level }) => level);
}

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'])('drains at %s and ends with 0', async (signal) => {
    const drain = vi.fn(done);
    stopInOrder(log, graceMs, drain);
    await tell(signal);
    expect(drain).toHaveBeenCalledTimes(1);
    expect(exits).toEqual([0]);
  });

  it.each(['uncaughtException', 'unhandledRejection'])(
    'drains at %s too, and ends with 1',
    async (fault) => {
      const drain = vi.fn(done);
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
    await vi.advanceTimersByTimeAsync(graceMs - 1);
    expect(exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([1]);
  });

  it('ends with 1 when it cannot drain', async () => {
    stopInOrder(log, graceMs, () => Promise.reject(new Error('stuck')));
    await tell('SIGTERM');
    expect(exits[0]).toBe(1);
    expect(levels()).toContain('error');
  });
});
