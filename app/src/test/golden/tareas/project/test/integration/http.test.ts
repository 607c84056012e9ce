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

describe('las rutas', () => {
  it('son las del documento OpenAPI', () => {
    const served = app.app.routes
      .map(({ method, path }) => `${method} ${path}`)
      .filter((route) => !/ \/(docs|openapi\.json)/.test(route));
    expect(served.toSorted()).toEqual(documentedRoutes.toSorted());
  });
});

describe('una petición que no lleva a ninguna parte', () => {
  it('se responde con 404', async () => {
    const answer = await app.client.get('/nothing/here');
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ code: 'not_found' });
  });

  it('se responde con 405 y lo que está permitido cuando solo el método es incorrecto', async () => {
    const answer = await app.client.delete('/health/live');
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toContain('GET');
  });

  it('se puede evitar: OPTIONS nombra los métodos', async () => {
    const answer = await app.client.send('OPTIONS', '/health/live');
    expect(answer.headers.get('allow')).toContain('GET');
  });
});

describe('lo que no es HTTP', () => {
  /** Lo que un servidor tiene que decir a estos bytes antes de terminar la conexión. */
  function exchange(bytes: string): Promise<string> {
    const { hostname, port } = new URL(app.url);
    const socket = connect(Number(port), hostname);
    socket.write(bytes);
    return text(socket);
  }

  it.each([
    ['garbage', 400, 'HELLO\r\n\r\n'],
    [
      'cabeceras sin fin',
      431,
      `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ],
  ])('se rechaza con la forma de todos los errores: %s con %i', async (_, status, bytes) => {
    const answer = await exchange(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('"requestId"');
  });
});

describe('una ruta', () => {
  it('que no se puede descodificar se responde con 400', async () => {
    const answer = await fetch(`${app.url}/v1/tareas/%E0%A4%A`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('x-request-id')).not.toBeNull();
  });
});

describe('un cuerpo', () => {
  const path = '/v1/tareas';
  const client = () => Promise.resolve(app.client);

  it('que no es JSON se responde con 400', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    expect((await json.sendText('POST', path, '{"a":')).status).toBe(400);
  });

  it('de otro tipo se responde con 415', async () => {
    const text = (await client()).with({ 'content-type': 'text/plain' });
    expect((await text.sendText('POST', path, 'hello')).status).toBe(415);
  });

  it('que se anuncia pero no se envía cuenta como ninguno', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    expect((await json.sendText('POST', path)).status).toBe(400);
  });

  it('que cambiaría prototipos se rechaza', async () => {
    const json = (await client()).with({ 'content-type': 'application/json' });
    const { status } = await json.sendText('POST', path, '{"__proto__": {"admin": true}}');
    expect([400, 400]).toContain(status);
  });

  it('que es demasiado grande se responde con 413', async () => {
    expect((await (await client()).post(path, { text: 'x'.repeat(4096) })).status).toBe(413);
  });
});

describe('toda respuesta', () => {
  it.each(['/health/live', '/nothing/here'])(
    'a %s lleva las cabeceras que protegen',
    async (path) => {
      const { headers } = await app.client.with({ origin: 'https://evil.example' }).get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain('frame-ancestors');
      expect(headers.get('referrer-policy')).not.toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('la pueden leer los orígenes de la lista', async () => {
    const { headers } = await app.client
      .with({ origin: 'https://app.example' })
      .get('/health/live');
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it('repite el id de la petición', async () => {
    const { headers } = await app.client.with({ 'x-request-id': 'mine-1' }).get('/health/live');
    expect(headers.get('x-request-id')).toBe('mine-1');
  });
});

describe('la documentación', () => {
  it('se sirve', async () => {
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

describe('el límite de peticiones', () => {
  it('rechaza a quien pregunta demasiado y dice durante cuánto tiempo', async () => {
    const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '2' });
    try {
      const path = '/v1/tareas';
      await limited.client.get(path);
      await limited.client.get(path);
      const answer = await limited.client.with({ 'x-forwarded-for': '192.0.2.7' }).get(path);
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await limited.close();
    }
  });

  it('cuenta por la dirección que nombra un proxy de confianza', async () => {
    const limited = await startTestApp({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY_HOPS: '1' });
    const path = '/v1/tareas';
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
