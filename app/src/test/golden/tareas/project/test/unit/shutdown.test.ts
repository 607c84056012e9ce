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

/** Hace que el proceso reciba un evento, y que ocurra todo lo que sigue de inmediato. */
async function tell(event: string, value?: unknown): Promise<void> {
  const listener = listeners.get(event);
  if (typeof listener !== 'function') {
    throw new Error(`Nadie escucha a ${event}`);
  }
  Reflect.apply(listener, process, [value]);
  await vi.advanceTimersByTimeAsync(0);
}

function levels(): string[] {
  return log.lines.map(({ level }) => level);
}

describe('el proceso', () => {
  it.each(['SIGTERM', 'SIGINT'])(
    'acaba lo que está en curso con %s y termina con 0',
    async (signal) => {
      const drain = vi.fn(done);
      stopInOrder(log, graceMs, drain);
      await tell(signal);
      expect(drain).toHaveBeenCalledTimes(1);
      expect(exits).toEqual([0]);
    },
  );

  it.each(['uncaughtException', 'unhandledRejection'])(
    'acaba lo que está en curso también con %s y termina con 1',
    async (fault) => {
      const drain = vi.fn(done);
      stopInOrder(log, graceMs, drain);
      await tell(fault, new Error('a fault'));
      expect(drain).toHaveBeenCalledTimes(1);
      expect(exits).toEqual([1]);
      expect(levels()).toContain('fatal');
    },
  );

  it.each(['SIGTERM', 'uncaughtException'])(
    'termina de inmediato con %s mientras acaba lo que está en curso',
    async (event) => {
      stopInOrder(log, graceMs, never);
      await tell('SIGTERM');
      expect(exits).toEqual([]);
      await tell(event);
      expect(exits).toEqual([1]);
    },
  );

  it('termina cuando tarda demasiado en acabar lo que está en curso', async () => {
    stopInOrder(log, graceMs, never);
    await tell('SIGTERM');
    await vi.advanceTimersByTimeAsync(graceMs - 1);
    expect(exits).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(exits).toEqual([1]);
  });

  it('termina con 1 cuando no puede acabar lo que está en curso', async () => {
    stopInOrder(log, graceMs, () => Promise.reject(new Error('stuck')));
    await tell('SIGTERM');
    expect(exits[0]).toBe(1);
    expect(levels()).toContain('error');
  });
});
