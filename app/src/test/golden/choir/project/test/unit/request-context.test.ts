import { describe, expect, it } from 'vitest';

import {
  acceptRequestId,
  currentContext,
  requestContext,
} from '../../src/shared/request-context.js';

describe('request ids', () => {
  it('are taken over when they are fit for a log', () => {
    expect(acceptRequestId('a-1.b_C')).toBe('a-1.b_C');
  });

  it.each([undefined, '', 'a b', 'a\r\nb', 'x'.repeat(65), ['a', 'b']])(
    'are made for %j',
    (header) => {
      expect(acceptRequestId(header)).toMatch(/^[\da-f-]{36}$/);
    },
  );
});

describe('the context of a request', () => {
  it('is there for what the request leads to, and nowhere else', async () => {
    const context = { requestId: 'r-1' };
    await requestContext.run(context, async () => {
      await Promise.resolve();
      expect(currentContext()).toBe(context);
    });
    expect(currentContext()).toBeUndefined();
  });
});
