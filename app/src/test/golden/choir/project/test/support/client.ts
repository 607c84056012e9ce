import { expect } from 'vitest';

import { contractBreach } from './contract.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, undefined when there is none. */
  readonly body: unknown;
}

/** Speaks to the backend, and holds each answer to the OpenAPI document on the way. */
export class Client {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.#url, { ...this.#headers, ...headers });
  }

  as(accessToken: string): Client {
    return this.with({ authorization: `Bearer ${accessToken}` });
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<Answer> {
    return this.send('POST', path, body);
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.send('PATCH', path, body);
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  send(method: string, path: string, body?: unknown): Promise<Answer> {
    return body === undefined
      ? this.sendText(method, path)
      : this.with({ 'content-type': 'application/json' }).sendText(
          method,
          path,
          JSON.stringify(body),
        );
  }

  async sendText(method: string, path: string, text?: string): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: this.#headers,
      ...(text === undefined ? {} : { body: text }),
    });
    const received = await response.text();
    const contentType = response.headers.get('content-type');
    const body: unknown =
      received === '' || contentType?.includes('json') !== true
        ? received || undefined
        : JSON.parse(received);
    expect(contractBreach(method, path, response.status, contentType, body)).toBeUndefined();
    return { status: response.status, headers: response.headers, body };
  }
}

/** The pointers of the values that an answer complains about. */
export function complaints({ body }: Answer): string[] {
  const { errors } = body as { errors: { pointer: string }[] };
  return errors.map(({ pointer }) => pointer).toSorted();
}

export function dataOf({ body }: Answer): unknown {
  return body;
}

export function cursorOf({ body }: Answer): string | null {
  return (body as { nextCursor: string | null }).nextCursor;
}

export function totalOf({ body }: Answer): number | undefined {
  return (body as { total?: number }).total;
}

export function itemsOf({ body }: Answer): { id: unknown }[] {
  return (body as { items: { id: unknown }[] }).items;
}
