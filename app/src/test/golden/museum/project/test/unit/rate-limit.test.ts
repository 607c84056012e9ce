import { expect } from 'chai';
import { describe, it } from 'mocha';

import { loadConfig } from '../../src/config.js';
import { clientKey, createRateLimiter } from '../../src/shared/rate-limit.js';
import { eventually } from '../support/eventually.js';
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
    expect(results.map(({ allowed }) => allowed)).to.deep.equal([true, true, false]);
    expect(results[2]).to.deep.include({ limit: 2, remaining: 0 });
    expect(results[2]?.resetSeconds).to.be.above(0);
    expect((await requests.consume('b')).allowed).to.equal(true);
    await requests.forget('a');
    expect((await requests.consume('a')).allowed).to.equal(true);
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
    expect((await requests.consume('a')).allowed).to.equal(true);
    expect((await requests.consume('a')).allowed).to.equal(false);
    await eventually(() => {
      expect(log.lines.map(({ level }) => level)).to.include('warn');
    });
    limiter.close();
  });
});

describe('the key of a client', () => {
  for (const [ip, key] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ] as const) {
    it(`of ${ip} is ${key}`, () => {
      expect(clientKey(ip)).to.equal(key);
    });
  }
});
