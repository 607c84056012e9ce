import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { startTestApp, type TestApp } from '../support/app.js';
import { documentedRoutes } from '../support/contract.js';

describe('http', () => {
  let app: TestApp;

  before(async () => {
    app = await startTestApp({ CORS_ORIGINS: 'https://app.example', BODY_LIMIT_BYTES: '2048' });
  });

  after(async () => {
    await app.close();
  });

  describe('the routes', () => {
    it('are those of the OpenAPI document', () => {
      const served = app.app.routes
        .map(({ method, path }) => `${method} ${path}`)
        .filter((route) => !/ \/(docs|openapi\.json)/.test(route));
      expect(served.toSorted()).to.deep.equal(documentedRoutes.toSorted());
    });
  });

  describe('a request that leads nowhere', () => {
    it('is answered with 404', async () => {
      const answer = await app.client.get('/nothing/here');
      expect(answer.status).to.equal(404);
      expect(answer.body).to.deep.include({ code: 'not_found' });
    });

    it('is answered with 405 and what is allowed when only the method is wrong', async () => {
      const answer = await app.client.delete('/health/live');
      expect(answer.status).to.equal(405);
      expect(answer.headers.get('allow')).to.include('GET');
    });

    it('can be avoided: OPTIONS names the methods', async () => {
      const answer = await app.client.send('OPTIONS', '/health/live');
      expect(answer.headers.get('allow')).to.include('GET');
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

    for (const [name, status, bytes] of [
      ['garbage', 400, 'HELLO\r\n\r\n'],
      [
        'headers without end',
        431,
        `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
      ],
    ] as const) {
      it(`is refused in the form of every error: ${name} with ${status}`, async () => {
        const answer = await exchange(bytes);
        expect(answer).to.match(new RegExp(`^HTTP/1.1 ${status} `));
        expect(answer).to.include('"requestId"');
      });
    }
  });

  describe('a path', () => {
    it('that cannot be decoded is answered with 400', async () => {
      const answer = await fetch(`${app.url}/v1/artists/%E0%A4%A`);
      expect(answer.status).to.equal(400);
      expect(answer.headers.get('x-request-id')).to.not.equal(null);
    });
  });

  describe('a body', () => {
    const path = '/v1/artists';
    const client = async () => (await app.signIn('curator')).client;

    it('that is no JSON is answered with 400', async () => {
      const json = (await client()).with({ 'content-type': 'application/json' });
      expect((await json.sendText('POST', path, '{"a":')).status).to.equal(400);
    });

    it('of another type is answered with 415', async () => {
      const text = (await client()).with({ 'content-type': 'text/plain' });
      expect((await text.sendText('POST', path, 'hello')).status).to.equal(415);
    });

    it('that is announced but not sent counts as none', async () => {
      const json = (await client()).with({ 'content-type': 'application/json' });
      expect((await json.sendText('POST', path)).status).to.equal(400);
    });

    it('that would change prototypes is refused', async () => {
      const json = (await client()).with({ 'content-type': 'application/json' });
      const { status } = await json.sendText('POST', path, '{"__proto__": {"admin": true}}');
      expect([400, 400]).to.include(status);
    });

    it('that is too large is answered with 413', async () => {
      expect((await (await client()).post(path, { text: 'x'.repeat(4096) })).status).to.equal(413);
    });
  });

  describe('every answer', () => {
    for (const path of ['/health/live', '/nothing/here']) {
      it(`to ${path} carries the headers that protect`, async () => {
        const { headers } = await app.client.with({ origin: 'https://evil.example' }).get(path);
        expect(headers.get('x-content-type-options')).to.equal('nosniff');
        expect(headers.get('content-security-policy')).to.include('frame-ancestors');
        expect(headers.get('referrer-policy')).to.not.equal(null);
        expect(headers.get('x-powered-by')).to.equal(null);
        expect(headers.get('access-control-allow-origin')).to.equal(null);
      });
    }

    it('may be read by the origins of the list', async () => {
      const { headers } = await app.client
        .with({ origin: 'https://app.example' })
        .get('/health/live');
      expect(headers.get('access-control-allow-origin')).to.equal('https://app.example');
    });

    it('repeats the id of the request', async () => {
      const { headers } = await app.client.with({ 'x-request-id': 'mine-1' }).get('/health/live');
      expect(headers.get('x-request-id')).to.equal('mine-1');
    });
  });

  describe('the documentation', () => {
    it('is served', async () => {
      expect((await app.client.get('/openapi.json')).body).to.deep.include({ openapi: '3.1.0' });
      const page = await fetch(`${app.url}/docs`);
      expect(page.headers.get('content-type')).to.include('text/html');
      const scripts = [...(await page.text()).matchAll(/src="(?<path>[^"]+)"/g)];
      for (const { groups } of scripts) {
        const script = await fetch(new URL(groups?.path ?? '', page.url));
        expect(script.headers.get('content-type')).to.include('javascript');
      }
      expect(scripts.length).to.be.above(0);
    });
  });

  describe('the rate limit', () => {
    it('turns away who asks too often and says for how long', async () => {
      const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '2' });
      try {
        const path = '/v1/artists';
        await limited.client.get(path);
        await limited.client.get(path);
        const answer = await limited.client.with({ 'x-forwarded-for': '192.0.2.7' }).get(path);
        expect(answer.status).to.equal(429);
        expect(Number(answer.headers.get('retry-after'))).to.be.above(0);
      } finally {
        await limited.close();
      }
    });

    it('counts by the address that a trusted proxy names', async () => {
      const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY_HOPS: '1' });
      const path = '/v1/artists';
      const statusFor = async (ip: string) => {
        const { status } = await limited.client.with({ 'x-forwarded-for': ip }).get(path);
        return status;
      };
      try {
        await statusFor('192.0.2.1');
        expect(await statusFor('192.0.2.1')).to.equal(429);
        expect(await statusFor('192.0.2.2')).to.not.equal(429);
      } finally {
        await limited.close();
      }
    });
  });
});
