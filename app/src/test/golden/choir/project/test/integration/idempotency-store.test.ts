import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { IdempotencyClaim, IdempotencyStore } from '../../src/shared/idempotency.js';
import { startTestApp, type TestApp } from '../support/app.js';

const answer = { status: 201, headers: { etag: '"1"' }, body: '{"id":1}' };

let app: TestApp;
let store: IdempotencyStore;
let claim: IdempotencyClaim;

beforeAll(async () => {
  app = await startTestApp();
  store = app.repositories.idempotencyKeys;
});

beforeEach(() => {
  claim = {
    id: randomUUID(),
    fingerprint: 'f',
    now: '2026-01-31T12:00:00.000Z',
    abandoned: '2026-01-31T11:59:00.000Z',
    expiresAt: '2026-02-01T12:00:00.000Z',
  };
});

afterAll(async () => {
  await app.close();
});

it('gives a key to one of many who ask at once', async () => {
  const records = await Promise.all(Array.from({ length: 8 }, () => store.claim(claim)));
  expect(records.filter((record) => record === undefined)).toHaveLength(1);
  expect(records).toContainEqual({ id: claim.id, fingerprint: 'f', answer: undefined });
});

it('keeps the answer', async () => {
  await store.claim(claim);
  await store.complete(claim.id, answer);
  expect(await store.claim(claim)).toEqual({ id: claim.id, fingerprint: 'f', answer });
});

it('forgets a key that is given back, but no answer', async () => {
  await store.claim(claim);
  await store.release(claim.id);
  expect(await store.claim(claim)).toBeUndefined();
  await store.complete(claim.id, answer);
  await store.release(claim.id);
  expect(await store.claim(claim)).toMatchObject({ answer });
});

it('lets a request that never ended be done again', async () => {
  await store.claim(claim);
  const later = {
    ...claim,
    now: '2026-01-31T12:02:00.000Z',
    abandoned: '2026-01-31T12:01:00.000Z',
  };
  expect(await store.claim(later)).toBeUndefined();
});

it('takes over a key that has expired', async () => {
  await store.claim(claim);
  await store.complete(claim.id, answer);
  const later = {
    ...claim,
    fingerprint: 'g',
    now: claim.expiresAt,
    expiresAt: '2026-02-02T12:00:00.000Z',
  };
  expect(await store.claim(later)).toBeUndefined();
  expect(await store.claim(later)).toMatchObject({ fingerprint: 'g', answer: undefined });
});

it('clears away what has expired, and nothing else', async () => {
  const other = { ...claim, id: randomUUID(), expiresAt: '2026-02-02T12:00:00.000Z' };
  for (const { id } of [claim, other]) {
    await store.claim(id === claim.id ? claim : other);
    await store.complete(id, answer);
  }
  await store.deleteExpired(claim.expiresAt);
  expect(await store.claim(other)).toMatchObject({ answer });
  expect(await store.claim(claim)).toBeUndefined();
});
