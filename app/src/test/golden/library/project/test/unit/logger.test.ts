import { beforeEach, describe, expect, it } from 'vitest';

import { createLogger } from '../../src/lib/logger.js';
import { requestContext } from '../../src/lib/request-context.js';

let lines: Record<string, unknown>[];

beforeEach(() => {
  lines = [];
});

function loggerOf(logLevel: 'info' | 'error') {
  const write = (line: string) => {
    lines.push(JSON.parse(line) as Record<string, unknown>);
  };
  return createLogger({ logLevel }, { write });
}

describe('the log', () => {
  it('has one JSON object a line, with level, time and message', () => {
    loggerOf('info').info({ count: 3 }, 'done');
    expect(lines).toMatchObject([{ level: 'info', count: 3, msg: 'done' }]);
    expect(lines[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('leaves out what is below its level', () => {
    const logger = loggerOf('error');
    logger.debug({}, 'a detail');
    logger.warn({}, 'a worry');
    logger.fatal({}, 'the end');
    expect(lines.map(({ msg }) => msg)).toEqual(['the end']);
  });

  it('names the request that a line belongs to, and who sent it', () => {
    const logger = loggerOf('info');
    requestContext.run({ requestId: 'r-1', callerId: 'u-1', traceId: 't-1' }, () => {
      logger.info({}, 'inside');
    });
    logger.info({}, 'outside');
    expect(lines[0]).toMatchObject({ reqId: 'r-1', userId: 'u-1', traceId: 't-1' });
    expect(lines[1]).not.toHaveProperty('reqId');
  });

  it('hides secrets, those of errors too', () => {
    const err = Object.assign(new Error('boom'), { config: { authorization: 'hunter2' } });
    loggerOf('info').error({ err, password: 'hunter2' }, 'failed');
    expect(lines[0]).toMatchObject({ err: { type: 'Error', message: 'boom' } });
    expect(JSON.stringify(lines)).not.toContain('hunter2');
  });
});
