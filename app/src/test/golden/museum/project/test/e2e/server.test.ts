import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';

import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { startProcess } from '../support/process.js';

describe('server', () => {
  let database: TestDatabase;

  before(async () => {
    database = await createTestDatabase();
  });

  after(async () => {
    await database.drop();
  });

  function start(variables: NodeJS.ProcessEnv) {
    return startProcess('src/server.ts', [], { PORT: '0', SHUTDOWN_DELAY_MS: '0', ...variables });
  }

  it('starts, serves and stops when it is told to', async () => {
    const { child, output, ended } = start({ DATABASE_URL: database.url, LOG_LEVEL: 'info' });
    await eventually(() => {
      expect(output.text).to.include('"url"');
    }, 20_000);
    const url = /"url":"(?<url>[^"]+)"/.exec(output.text)?.groups?.url ?? '';
    expect((await fetch(`${url}/health/ready`)).status).to.equal(200);
    child.kill('SIGTERM');
    expect(await ended).to.equal(0);
  });

  it('does not start with a wrong configuration, and says what is wrong', async () => {
    const { output, ended } = start({ DATABASE_URL: '', PORT: 'eighty' });
    expect(await ended).to.equal(1);
    expect(output.text).to.include('DATABASE_URL');
    expect(output.text).to.include('PORT');
  });
});
