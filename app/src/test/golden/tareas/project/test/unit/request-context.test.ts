import { describe, expect, it } from 'vitest';

import {
  acceptRequestId,
  currentContext,
  requestContext,
} from '../../src/shared/request-context.js';

describe('los ids de petición', () => {
  it('se reutilizan cuando son aptos para el registro', () => {
    expect(acceptRequestId('a-1.b_C')).toBe('a-1.b_C');
  });

  it.each([undefined, '', 'a b', 'a\r\nb', 'x'.repeat(65), ['a', 'b']])(
    'se crean para %j',
    (header) => {
      expect(acceptRequestId(header)).toMatch(/^[\da-f-]{36}$/);
    },
  );
});

describe('el contexto de una petición', () => {
  it('está disponible en todo aquello a lo que lleva la petición, y en ningún otro sitio', async () => {
    const context = { requestId: 'r-1' };
    await requestContext.run(context, async () => {
      await Promise.resolve();
      expect(currentContext()).toBe(context);
    });
    expect(currentContext()).toBeUndefined();
  });
});
