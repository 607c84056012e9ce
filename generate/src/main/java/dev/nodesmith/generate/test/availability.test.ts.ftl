import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, [=tests.mocks] } from '[=tests.module]';
import { eventually } from '~test-eventually';
import { UnavailableError } from '~errors';
<#if created.isPresent()>
import { [=created.get().variable]Body } from '~fixture:[=created.get().entity]';
</#if>
import { startTestApp, type TestApp } from '~test-app';
import type { Client } from '~test-client';

<#assign role = listed.get().role>
const path = '[=listed.get().path]';

let app: TestApp;
let client: Client;

beforeAll(async () => {
  app = await startTestApp();
  client = <#if role.isPresent()>(await app.signIn('[=role.get()]')).client<#else>app.client</#if>;
});

afterEach(() => {
  [=tests.mocks].restoreAllMocks();
});

afterAll(async () => {
  await app.close();
});

function repositoryOf({ repositories }: TestApp) {
  return repositories.[=listed.get().repository];
}

describe('a fault of ours', () => {
  it('is answered with 500 without a detail, which is in the log', async () => {
    const fault = new Error('the inner workings');
    [=tests.mocks].spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(fault);
    const answer = await client.get(path);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('inner');
    const line = app.log.lines.find(({ fields }) => 'err' in fields && fields.err === fault);
    expect(line?.level).toBe('error');
  });
});

describe('what is away', () => {
  it('is answered with 503 and when to try again', async () => {
    [=tests.mocks].spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(new UnavailableError());
    const answer = await client.get(path);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await client.get(path)).status).toBe(200);
  });
<#if created.isPresent()>

  it('does not use up the key of a request', async () => {
<#assign create = created.get()>
<#if create.role.isPresent()>
    const me = await app.signIn('[=create.role.get()]');
</#if>
    const keyed = <#if create.role.isPresent()>me.client<#else>app.client</#if>.with({ 'idempotency-key': 'again' });
    const body = [=create.body];
    [=tests.mocks].spyOn(app.repositories.[=create.repository], 'create').mockRejectedValueOnce(new UnavailableError());
    expect((await keyed.post('[=create.path]', body)).status).toBe(503);
    expect((await keyed.post('[=create.path]', body)).status).toBe(201);
  });
</#if>
});

describe('too much work', () => {
  it('is turned away at the door, while health still answers', async () => {
    [=tests.mocks].spyOn(app.services.overload, 'overloaded', 'get').mockReturnValue(true);
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
<#if role.isPresent()>
      const me = await ending.signIn('[=role.get()]');
</#if>
      const work = new EventEmitter();
      const done = once(work, 'done');
      const list = [=tests.mocks].spyOn(repositoryOf(ending), 'list').mockImplementationOnce(async () => {
        await done;
        return { items: [], nextCursor: null };
      });
      const request = <#if role.isPresent()>me.client<#else>ending.client</#if>.get(path);
      await [=tests.eventually](() => {
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
