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
  ])('%s fits "3": %s', (header, fresh) => {
    expect(isFresh(header, '"3"')).toBe(fresh);
  });
});

describe('the tag of a body', () => {
  it('is the same for the same body only', () => {
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
  ])('%j asks for version %s', (header, version) => {
    expect(expectedVersion(header)).toBe(version);
  });

  it.each(['', '3', '"3', '"1", "2"'])('refuses %j, which is no tag', (header) => {
    expect(() => expectedVersion(header)).toThrow(BadRequestError);
  });

  it.each(['"abc"', '"-1"', '""'])('takes %s for the tag of another version', (header) => {
    expect(() => expectedVersion(header)).toThrow(StaleVersionError);
  });
});
