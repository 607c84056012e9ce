import { expect } from 'vitest';

import { contractBreach } from './contract.js';

/** Speaks to the backend, and holds each answer to the OpenAPI document on the way. */
export class Client {
  #url;
  #headers;

  constructor(url, headers = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  with(headers) {
    return new Client(this.#url, { ...this.#headers, ...headers });
  }

  as(accessToken) {
    return this.with({ authorization: `Bearer ${accessToken}` });
  }

  get(path) {
    return this.send('GET', path);
  }

  post(path, body) {
    return this.send('POST', path, body);
  }

  put(path, body) {
    return this.send('PUT', path, body);
  }

  patch(path, body) {
    return this.send('PATCH', path, body);
  }

  delete(path) {
    return this.send('DELETE', path);
  }

  send(method, path, body) {
    return body === undefined
      ? this.sendText(method, path)
      : this.with({ 'content-type': 'application/json' }).sendText(
          method,
          path,
          JSON.stringify(body),
        );
  }

  async sendText(method, path, text) {
    const response = await fetch(this.#url + path, {
      method,
      headers: this.#headers,
      ...(text === undefined ? {} : { body: text }),
    });
    const received = await response.text();
    const contentType = response.headers.get('content-type');
    const body =
      received === '' || contentType?.includes('json') !== true
        ? received || undefined
        : JSON.parse(received);
    expect(contractBreach(method, path, response.status, contentType, body)).toBeUndefined();
    return { status: response.status, headers: response.headers, body };
  }
}

/** The pointers of the values that an answer complains about. */
export function complaints({ body }) {
  const { errors } = body;
  return errors.map(({ pointer }) => pointer).toSorted();
}

export function dataOf({ body }) {
  return body;
}

export function cursorOf({ body }) {
  return body.nextCursor;
}

export function totalOf({ body }) {
  return body.total;
}

export function itemsOf({ body }) {
  return body.items;
}
