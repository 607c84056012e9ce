import { EventEmitter, once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { tareaBody } from '../support/fixtures/tarea.js';

const path = '/v1/tareas';

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
  return repositories.tareas;
}

describe('un fallo nuestro', () => {
  it('se responde con 500 sin ningún detalle, que está en el registro', async () => {
    const fault = new Error('los mecanismos internos');
    vi.spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(fault);
    const answer = await client.get(path);
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('inner');
    const line = app.log.lines.find(({ fields }) => 'err' in fields && fields.err === fault);
    expect(line?.level).toBe('error');
  });
});

describe('lo que no está disponible', () => {
  it('se responde con 503 y cuándo volver a intentarlo', async () => {
    vi.spyOn(repositoryOf(app), 'list').mockRejectedValueOnce(new UnavailableError());
    const answer = await client.get(path);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await client.get(path)).status).toBe(200);
  });

  it('no consume la clave de una petición', async () => {
    const keyed = app.client.with({ 'idempotency-key': 'again' });
    const body = tareaBody();
    vi.spyOn(app.repositories.tareas, 'create').mockRejectedValueOnce(new UnavailableError());
    expect((await keyed.post('/v1/tareas', body)).status).toBe(503);
    expect((await keyed.post('/v1/tareas', body)).status).toBe(201);
  });
});

describe('demasiado trabajo', () => {
  it('se despide en la puerta, mientras el estado sigue respondiendo', async () => {
    vi.spyOn(app.services.overload, 'overloaded', 'get').mockReturnValue(true);
    const answer = await client.get(path);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('1');
    expect((await client.get('/health/live')).status).toBe(200);
  });
});

describe('un proceso que está a punto de terminar', () => {
  it('está vivo pero no listo, y termina las conexiones', async () => {
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

  it('responde a lo que está en curso, y a nada que llegue después', async () => {
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
