import type { Request } from '@hapi/hapi';

/** Knows clients behind a number of proxies whose headers are believed. */
export class Proxies {
  readonly #hops: number;

  constructor(hops: number) {
    this.#hops = hops;
  }

  /** The address that the outermost of them has seen. */
  addressOf({ headers, info }: Pick<Request, 'headers' | 'info'>): string {
    const passed = [...listOf(headers['x-forwarded-for']), info.remoteAddress];
    return passed.at(-1 - this.#hops) ?? passed.at(0) ?? '';
  }

  /** The host that the client has asked. */
  hostOf({ headers, info }: Pick<Request, 'headers' | 'info'>): string {
    const [forwarded] = this.#hops === 0 ? [] : listOf(headers['x-forwarded-host']);
    return forwarded ?? info.host;
  }
}

function listOf(header: string | string[] | undefined): string[] {
  const text = [header ?? []].flat().join(',');
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
