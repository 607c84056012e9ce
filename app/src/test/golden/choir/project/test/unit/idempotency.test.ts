import { beforeEach, describe, expect, it } from 'vitest';

import { ConflictError, ValidationError } from '../../src/shared/errors.js';
import {
  type Answer,
  Idempotency,
  type IdempotencyClaim,
  type IdempotencyRecord,
  type IdempotencyStore,
} from '../../src/shared/idempotency.js';
import { RecordingLogger } from '../support/recording-logger.js';

const answer: Answer = { status: 201, headers: {}, body: '{}' };
const request = { key: 'k', scope: 'me', fingerprint: { a: 1 } };

class MemoryStore implements IdempotencyStore {
  readonly #records = new Map<string, IdempotencyRecord>();
  broken = false;

  claim({ id, fingerprint }: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    const record = this.#records.get(id);
    if (record === undefined) {
      this.#records.set(id, { id, fingerprint, answer: undefined });
    }
    return Promise.resolve(record);
  }

  complete(id: string, kept: Answer): Promise<void> {
    const record = this.#records.get(id);
    if (this.broken || record === undefined) {
      return Promise.reject(new Error('broken'));
    }
    this.#records.set(id, { ...record, answer: kept });
    return Promise.resolve();
  }

  release(id: string): Promise<void> {
    this.#records.delete(id);
    return Promise.resolve();
  }

  deleteExpired(): Promise<void> {
    this.#records.clear();
    return Promise.resolve();
  }
}

describe('idempotency keys', () => {
  let store: MemoryStore;
  let log: RecordingLogger;
  let idempotency: Idempotency;

  beforeEach(() => {
    store = new MemoryStore();
    log = new RecordingLogger();
    idempotency = new Idempotency(store, log);
  });

  async function run() {
    const claim = await idempotency.begin(request);
    if (claim.kind !== 'run') {
      throw new Error('expected to run');
    }
    return claim;
  }

  it('give the first answer again', async () => {
    await (await run()).complete(answer);
    expect(await idempotency.begin(request)).toEqual({ kind: 'replay', answer });
  });

  it('refuse a request while the first one is under way', async () => {
    await run();
    await expect(idempotency.begin(request)).rejects.toThrow(ConflictError);
  });

  it('refuse another request under the same key', async () => {
    await (await run()).complete(answer);
    await expect(idempotency.begin({ ...request, fingerprint: { a: 2 } })).rejects.toMatchObject({
      status: 422,
    });
  });

  it('are free again when nothing came of the request', async () => {
    await (await run()).release();
    expect((await idempotency.begin(request)).kind).toBe('run');
  });

  it('are free again when they have expired', async () => {
    await run();
    await idempotency.deleteExpired();
    expect((await idempotency.begin(request)).kind).toBe('run');
  });

  it.each(['', 'with space', 'x'.repeat(256)])('refuse %j as a key', async (key) => {
    await expect(idempotency.begin({ ...request, key })).rejects.toThrow(ValidationError);
  });

  it('do not turn done work into an error when the answer cannot be kept', async () => {
    const claim = await run();
    store.broken = true;
    await claim.complete(answer);
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
  });
});
