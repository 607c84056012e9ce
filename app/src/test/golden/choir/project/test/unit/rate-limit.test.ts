import { describe, expect, it, vi } from 'vitest';

import { loadConfig } from '../../src/config.js';
import { clientKey, createRateLimiter } from '../../src/shared/rate-limit.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { testVariables } from '../support/variables.js';

describe('rate limits', () => {
  it('let a key through until its window is used up, and other keys still', async () => {
    const config = loadConfig({ ...testVariables, RATE_LIMIT_PER_MINUTE: '2' });
    const limiter = createRateLimiter(config, new RecordingLogger());
    const { requests } = limiter;
    const results = [
      await requests.consume('a'),
      await requests.consume('a'),
      await requests.consume('a'),
    ];
    expect(results.map(({ allowed }) => allowed)).toEqual([true, true, false]);
    expect(results[2]).toMatchObject({ limit: 2, remaining: 0 });
    expect(results[2]?.resetSeconds).toBeGreaterThan(0);
    expect((await requests.consume('b')).allowed).toBe(true);
    limiter.close();
  });

  it('count in the process while Redis is away', async () => {
    const log = new RecordingLogger();
    const config = loadConfig({
      ...testVariables,
      RATE_LIMIT_PER_MINUTE: '1',
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    const limiter = createRateLimiter(config, log);
    const { requests } = limiter;
    expect((await requests.consume('a')).allowed).toBe(true);
    expect((await requests.consume('a')).allowed).toBe(false);
    await vi.waitFor(() => {
      expect(log.lines.map(({ level }) => level)).toContain('warn');
    });
    limiter.close();
  });
});

describe('the key of a client', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (ip, key) => {
    expect(clientKey(ip)).toBe(key);
  });
});
