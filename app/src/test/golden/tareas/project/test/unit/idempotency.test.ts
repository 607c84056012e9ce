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

describe('las claves de idempotencia', () => {
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
      throw new Error('se esperaba que se ejecutara');
    }
    return claim;
  }

  it('dan otra vez la primera respuesta', async () => {
    await (await run()).complete(answer);
    expect(await idempotency.begin(request)).toEqual({ kind: 'replay', answer });
  });

  it('rechazan una petición mientras la primera está en curso', async () => {
    await run();
    await expect(idempotency.begin(request)).rejects.toThrow(ConflictError);
  });

  it('rechazan otra petición con la misma clave', async () => {
    await (await run()).complete(answer);
    await expect(idempotency.begin({ ...request, fingerprint: { a: 2 } })).rejects.toMatchObject({
      status: 422,
    });
  });

  it('vuelven a estar libres cuando la petición no ha dado resultado', async () => {
    await (await run()).release();
    expect((await idempotency.begin(request)).kind).toBe('run');
  });

  it('vuelven a estar libres cuando han caducado', async () => {
    await run();
    await idempotency.deleteExpired();
    expect((await idempotency.begin(request)).kind).toBe('run');
  });

  it.each(['', 'with space', 'x'.repeat(256)])('rechazan %j como clave', async (key) => {
    await expect(idempotency.begin({ ...request, key })).rejects.toThrow(ValidationError);
  });

  it('no convierten un trabajo hecho en un error cuando la respuesta no se puede conservar', async () => {
    const claim = await run();
    store.broken = true;
    await claim.complete(answer);
    expect(log.lines.map(({ level }) => level)).toEqual(['error']);
  });
});
