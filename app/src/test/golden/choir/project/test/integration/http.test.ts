import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestApp, type TestApp } from '../support/app.js';
import { documentedRoutes } from '../support/contract.js';

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
    expect(answer.body).toMatchObject({ code: 'not_found' });
  });

  it('is answered with 405 and what is allowed when only the method is wrong', async () => {
    const answer = await app.client.delete('/health/live');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain('GET');
  });

  it('can be avoided: OPTIONS names the methods', async () => {
    const answer = await app.client.send('OPTIONS', '/health/live');
    expect(answer.headers.get('allow')).toContain('GET');
  });
});

describe('what is not HTTP', () => {
  /** What a server has to say to these bytes before it ends the connection. */
  function exchange(bytes: string): Promise<string> {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(bytes);
    return text(socket);
  }

  it.each([
    ['garbage', 400, 'HELLO\r\n\r\n'],
    [
      'headers without end',
      431,
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ],
  ])('is refused in the form of every error: %s with %i', async (_, status, bytes) => {
    const answer = await exchange(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('"requestId"');
  });
});

describe('a path', () => {
  it('that cannot be decoded is answered with 400', async () => {
    const answer = await fetch(`${app.url}/v1/singers/%E0%A4%A`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-request-id')).not.toBeNull();
  });
});

describe('a body', () => {
  const path = '/v1/singers';
  const client = () => Promise.resolve(app.client);

  it('that is no JSON is answered with 400', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    expect((await json.sendText('POST', path, '{"a":')).status).toBe(400);
  });

  it('of another type is answered with 415', async () => {
    const text = (await client()).with({ 'content-type': 'text/plain' });
    expect((await text.sendText('POST', path, 'hello')).status).toBe(415);
  });

  it('that is announced but not sent counts as none', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    expect((await json.sendText('POST', path)).status).toBe(400);
  });

  it('that would change prototypes is refused', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    const { status } = await json.sendText('POST', path, '{"__proto__": {"admin": true}}');
    expect([400, 400]).toContain(status);
  });

  it('that is too large is answered with 413', async () => {
    expect((await (await client()).post(path, { text: 'x'.repeat(4096) })).status).toBe(413);
  });
});

describe('every answer', () => {
  it.each(['/health/live', '/nothing/here'])(
    'to %s carries the headers that protect',
    async (path) => {
      const { headers } = await app.client.with({ origin: 'https://evil.example' }).get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(headers.get('referrer-policy')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may be read by the origins of the list', async () => {
    const { headers } = await app.client
      .with({ origin: 'https://app.example' })
      .get('/health/live');
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it('repeats the id of the request', async () => {
    const { headers } = await app.client.with({ 'x-request-id': 'mine-1' }).get('/health/live');
    expect(headers.get('x-request-id')).toBe('mine-1');
  });
});

describe('the documentation', () => {
  it('is served', async () => {
    expect((await app.client.get('/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
    const page = await fetch(`${app.url}/docs`);
    expect(page.headers.get('content-type')).toContain('text/html');
    const scripts = [...(await page.text()).matchAll(/src="(?<path>[^"]+)"/g)];
    for (const { groups } of scripts) {
      const script = await fetch(new URL(groups?.path ?? '', page.url));
      expect(script.headers.get('content-type')).toContain('javascript');
    }
    expect(scripts.length).toBeGreaterThan(0);
  });
});

describe('the rate limit', () => {
  it('turns away who asks too often and says for how long', async () => {
    const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '2' });
    try {
      const path = '/v1/singers';
      await limited.client.get(path);
      await limited.client.get(path);
      const answer = await limited.client.with({ 'x-forwarded-for': '192.0.2.7' }).get(path);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.close();
    }
  });

  it('counts by the address that a trusted proxy names', async () => {
    const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY_HOPS: '1' });
    const path = '/v1/singers';
    const statusFor = async (ip: string) => {
      const { status } = await limited.client.with({ 'x-forwarded-for': ip }).get(path);
      return status;
    };
    try {
      await statusFor('192.0.2.1');
      expect(await statusFor('192.0.2.1')).toBe(429);
      expect(await statusFor('192.0.2.2')).not.toBe(429);
    } finally {
      await limited.close();
    }
  });
});
