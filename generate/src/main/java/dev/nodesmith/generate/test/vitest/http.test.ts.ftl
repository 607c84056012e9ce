import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '~test-app';
import { documentedRoutes } from '~test-contract';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ CORS_ORIGINS: 'https://app.example', BODY_LIMIT_BYTES: '2048' });
});

afterAll(async () => {
  await app.close();
});

describe('the routes', () => {
  it('are those of the OpenAPI document', () => {
    const served = app.app.routes
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !/ \/(docs|openapi\.json)/.test(route));
    expect(served.toSorted()).toEqual(documentedRoutes.toSorted());
  });
});

describe('a request that leads nowhere', () => {
  it('is answered with 404', async () => {
    const answer = await app.client.get('/nothing/here');
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({<#if project.api.responses == "ENVELOPE"> success: false, error: { code: 'not_found' } <#else> code: 'not_found' </#if>});
  });

  it('is answered with 405 and what is allowed when only the method is wrong', async () => {
    const answer = await app.client.delete('/health/live');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain('GET');
  });
});
<#if bodied.isPresent()>

describe('a body', () => {
  const path = '[=bodied.get().path]';
<#if bodied.get().role.isPresent()>
  const client = async () => (await app.signIn('[=bodied.get().role.get()]')).client;
<#else>
  const client = () => Promise.resolve(app.client);
</#if>

  it('that is no JSON is answered with 400', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    expect((await json.sendText('POST', path, '{"a":')).status).toBe(400);
  });

  it('of another type is answered with 415', async () => {
    const text = (await client()).with({ 'content-type': 'text/plain' });
    expect((await text.sendText('POST', path, 'hello')).status).toBe(415);
  });

  it('that is too large is answered with 413', async () => {
    expect((await (await client()).post(path, { text: 'x'.repeat(4096) })).status).toBe(413);
  });
});
</#if>

describe('every answer', () => {
  it.each(['/health/live', '/nothing/here'])('to %s carries the headers that protect', async (path) => {
    const { headers } = await app.client.with({ origin: 'https://evil.example' }).get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors');
    expect(headers.get('referrer-policy')).not.toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may be read by the origins of the list', async () => {
    const { headers } = await app.client.with({ origin: 'https://app.example' }).get('/health/live');
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it('repeats the id of the request', async () => {
    const { headers } = await app.client.with({ 'x-request-id': 'mine-1' }).get('/health/live');
    expect(headers.get('x-request-id')).toBe('mine-1');
  });
});

describe('health', () => {
  it('is readiness while the database answers, and not once the process drains', async () => {
    expect((await app.client.get('/health/live')).status).toBe(200);
    expect((await app.client.get('/health/ready')).status).toBe(200);
    app.services.lifecycle.drain();
    expect((await app.client.get('/health/ready')).status).toBe(503);
    expect((await app.client.get('/health/live')).status).toBe(200);
  });
});

describe('the documentation', () => {
  it('is served', async () => {
    expect((await app.client.get('/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
    const page = await fetch(`${app.url}/docs`);
    expect(page.headers.get('content-type')).toContain('text/html');
  });
});
<#if limited.isPresent()>

describe('the rate limit', () => {
  it('turns away who asks too often and says for how long', async () => {
    const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '2' });
    try {
      const path = '[=limited.get()]';
      await limited.client.get(path);
      await limited.client.get(path);
      const answer = await limited.client.with({ 'x-forwarded-for': '192.0.2.7' }).get(path);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.close();
    }
  });
});
</#if>
