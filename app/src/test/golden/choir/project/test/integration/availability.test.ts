import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { singerBody } from '../support/fixtures/singer.js';

const path = '/v1/singers';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startTestApp();
  client = app.client;
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await app.close();
});

function repositoryOf({ repositories }: TestApp) {
  return repositories.singers;
}

describe('a fault of ours', () => {
  it('is answered with 500 without a detail, which is in the log', async () => {
    const fault = new Error('the inner workings');
    vi.spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(fault);
    const answer = await client.get(path);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('inner');
    const line = app.log.lines.find(({ fields }) => 'err' in fields && fields.err === fault);
    expect(line?.level).toBe('error');
  });
});

describe('what is away', () => {
  it('is answered with 503 and when to try again', async () => {
    vi.spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(new UnavailableError());
    const answer = await client.get(path);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await client.get(path)).status).toBe(200);
  });

  it('does not use up the key of a request', async () => {
    const keyed = app.client.with({ 'idempotency-key': 'again' });
    const body = singerBody();
    vi.spyOn(app.repositories.singers, 'create').mockRejectedValueOnce(new UnavailableError());
    expect((await keyed.post('/v1/singers', body)).status).toBe(503);
    expect((await keyed.post('/v1/singers', body)).status).toBe(201);
  });
});

describe('too much work', () => {
  it('is turned away at the door, while health still answers', async () => {
    vi.spyOn(app.services.overload, 'overloaded', 'get').mockReturnValue(true);
    const answer = await client.get(path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await client.get('/health/live')).status).toBe(200);
  });
});

describe('a process that is about to end', () => {
  it('is alive but not ready, and ends connections', async () => {
    const ending = await startTestApp();
    try {
      expect((await ending.client.get('/health/ready')).status).toBe(200);
      ending.services.lifecycle.drain();
      expect((await ending.client.get('/health/ready')).status).toBe(503);
      const { status, headers } = await ending.client.get('/health/live');
      expect(status).toBe(200);
      expect(headers.get('connection')).toBe('close');
    } finally {
      await ending.close();
    }
  });

  it('answers what is under way, and nothing that comes later', async () => {
    const ending = await startTestApp();
    try {
      const work = new EventEmitter();
      const done = once(work, 'done');
      const list = vi.spyOn(repositoryOf(ending), 'list').mockImplementationOnce(async () => {
        await done;
        return { items: [], nextCursor: null };
      });
      const request = ending.client.get(path);
      await vi.waitFor(() => {
        expect(list).toHaveBeenCalled();
      });
      const closed = ending.app.close();
      await expect(fetch(ending.url)).rejects.toThrow();
      work.emit('done');
      expect((await request).status).toBe(200);
      await closed;
    } finally {
      await ending.close();
    }
  });
});
