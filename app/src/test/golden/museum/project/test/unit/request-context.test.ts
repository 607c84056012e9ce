import { expect } from 'chai';
import { describe, it } from 'mocha';

import {
  acceptRequestId,
  currentContext,
  requestContext,
} from '../../src/shared/request-context.js';

describe('request ids', () => {
  it('are taken over when they are fit for a log', () => {
    expect(acceptRequestId('a-1.b_C')).to.equal('a-1.b_C');
  });

  for (const header of [undefined, '', 'a b', 'a\r\nb', 'x'.repeat(65), ['a', 'b']]) {
    it(`are made for ${JSON.stringify(header)}`, () => {
      expect(acceptRequestId(header)).to.match(/^[\da-f-]{36}$/);
    });
  }
});

describe('the context of a request', () => {
  it('is there for what the request leads to, and nowhere else', async () => {
    const context = { requestId: 'r-1' };
    await requestContext.run(context, async () => {
      await Promise.resolve();
      expect(currentContext()).to.equal(context);
    });
    expect(currentContext()).to.equal(undefined);
  });
});
