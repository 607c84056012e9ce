import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';

import { createLogger } from '../../src/shared/logger.js';
import { requestContext } from '../../src/shared/request-context.js';

let written: string[];

beforeEach(() => {
  written = [];
});

function loggerOf(logLevel: 'info' | 'error') {
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return createLogger({ logLevel }, output);
}

/** All lines so far. A logger may keep them until the current task is done. */
async function lines() {
  await setImmediate();
  return written.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log', () => {
  it('has one JSON object a line, with level, time and message', async () => {
    loggerOf('info').info({ count: 3 }, 'done');
    const [line] = await lines();
    expect(line).toMatchObject({ level: 'info', count: 3, msg: 'done' });
    expect(line?.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(written.join('')).toMatch(/^\{.*\}\n$/);
  });

  it('leaves out what is below its level', async () => {
    const logger = loggerOf('error');
    logger.debug({}, 'a detail');
    logger.warn({}, 'a worry');
    logger.fatal({}, 'the end');
    expect((await lines()).map(({ msg }) => msg)).toEqual(['the end']);
  });

  it('names the request that a line belongs to, and who sent it', async () => {
    const logger = loggerOf('info');
    requestContext.run({ requestId: 'r-1', traceId: 't-1' }, () => {
      logger.info({}, 'inside');
    });
    logger.info({}, 'outside');
    const [inside, outside] = await lines();
    expect(inside).toMatchObject({ reqId: 'r-1', traceId: 't-1' });
    expect(outside).not.toHaveProperty('reqId');
  });

  it('hides secrets, those of errors too', async () => {
    const err = Object.assign(new Error('boom'), { config: { authorization: 'hunter2' } });
    loggerOf('info').error({ err, password: 'hunter2' }, 'failed');
    const [line] = await lines();
    expect(line).toMatchObject({ err: { type: 'Error', message: 'boom' } });
    expect(JSON.stringify(line)).not.toContain('hunter2');
  });
});
