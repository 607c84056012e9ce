import { expect } from 'chai';
import { describe, it } from 'mocha';

import { bodyTag, expectedVersion, isFresh } from '../../src/http/etag.js';
import { BadRequestError, StaleVersionError } from '../../src/shared/errors.js';

describe('If-None-Match', () => {
  for (const [header, fresh] of [
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['*', true],
    ['"4"', false],
    ['3', false],
  ] as const) {
    it(`${header} fits "3": ${String(fresh)}`, () => {
      expect(isFresh(header, '"3"')).to.equal(fresh);
    });
  }
});

describe('the tag of a body', () => {
  it('is the same for the same body only', () => {
    expect(bodyTag('{}')).to.equal(bodyTag('{}'));
    expect(bodyTag('{}')).to.not.equal(bodyTag('[]'));
    expect(isFresh(bodyTag('{}').replace('W/', ''), bodyTag('{}'))).to.equal(true);
  });
});

describe('If-Match', () => {
  for (const [header, version] of [
    [undefined, undefined],
    ['*', undefined],
    ['"3"', 3],
    ['W/"3"', 3],
  ] as const) {
    it(`${JSON.stringify(header)} asks for version ${String(version)}`, () => {
      expect(expectedVersion(header)).to.equal(version);
    });
  }

  for (const header of ['', '3', '"3', '"1", "2"']) {
    it(`refuses ${JSON.stringify(header)}, which is no tag`, () => {
      expect(() => expectedVersion(header)).to.throw(BadRequestError);
    });
  }

  for (const header of ['"abc"', '"-1"', '""']) {
    it(`takes ${header} for the tag of another version`, () => {
      expect(() => expectedVersion(header)).to.throw(StaleVersionError);
    });
  }
});
