import { describe, expect, it } from 'vitest';

import { bodyTag, expectedVersion, isFresh } from '../../src/http/etag.js';
import { BadRequestError, StaleVersionError } from '../../src/shared/errors.js';

describe('If-None-Match', () => {
  it.each([
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['*', true],
    ['"4"', false],
    ['3', false],
  ])('%s corresponde a "3": %s', (header, fresh) => {
    expect(isFresh(header, '"3"')).toBe(fresh);
  });
});

describe('la etiqueta de un cuerpo', () => {
  it('es la misma solo para el mismo cuerpo', () => {
    expect(bodyTag('{}')).toBe(bodyTag('{}'));
    expect(bodyTag('{}')).not.toBe(bodyTag('[]'));
    expect(isFresh(bodyTag('{}').replace('W/', ''), bodyTag('{}'))).toBe(true);
  });
});

describe('If-Match', () => {
  it.each([
    [undefined, undefined],
    ['*', undefined],
    ['"3"', 3],
    ['W/"3"', 3],
  ])('%j pide la versión %s', (header, version) => {
    expect(expectedVersion(header)).toBe(version);
  });

  it.each(['', '3', '"3', '"1", "2"'])('rechaza %j, que no es una etiqueta', (header) => {
    expect(() => expectedVersion(header)).toThrow(BadRequestError);
  });

  it.each(['"abc"', '"-1"', '""'])('toma %s por la etiqueta de otra versión', (header) => {
    expect(() => expectedVersion(header)).toThrow(StaleVersionError);
  });
});
