import { EventEmitter, once } from 'node:events';
import { expect } from 'chai';
import { after, before, describe, it } from 'mocha';
import { Client } from 'pg';

import type { Artist } from '../../src/modules/artists/artist.js';
import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { storeArtist } from '../support/fixtures/artist.js';

describe('lost connections', () => {
  let database: TestDatabase;
  let app: TestApp;

  before(async () => {
    database = await createTestDatabase();
    app = await startTestApp({ DATABASE_URL: database.url });
  });

  after(async () => {
    await app.close();
    await database.drop();
  });

  /** Ends every connection to the database, as a restart of its server would. */
  async function cutConnections(): Promise<void> {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
    await client.end();
  }

  it('makes everything unavailable while there is no server', async () => {
    const alone = await startTestApp({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing' });
    try {
      await expect(storeArtist(alone.repositories)).to.be.rejectedWith(UnavailableError);
      await expect(alone.database.ping()).to.be.rejectedWith(UnavailableError);
      await expect(alone.database.transaction(() => Promise.resolve())).to.be.rejectedWith(
        UnavailableError,
      );
      expect((await alone.client.get('/health/ready')).status).to.equal(503);
      expect((await alone.client.get('/health/live')).status).to.equal(200);
    } finally {
      await alone.close();
    }
  });

  it('is over with the next connection', async () => {
    const row = await storeArtist(app.repositories);
    await app.database.ping();
    await cutConnections();
    const read = () => app.repositories.artists.find(row.id).catch(() => undefined);
    await eventually(async () => {
      expect(await read()).to.deep.equal(row);
    });
    const write = () => storeArtist(app.repositories).catch(() => undefined);
    await eventually(async () => {
      expect(await write()).to.not.equal(undefined);
    });
  });

  it('undoes a transaction that it hits', async () => {
    const rows: Artist[] = [];
    const work = app.database.transaction(async (repositories) => {
      rows.push(await storeArtist(repositories));
      await cutConnections();
      rows.push(await storeArtist(repositories));
    });
    await expect(work).to.be.rejectedWith(UnavailableError);
    expect(rows).to.have.lengthOf(1);
    for (const { id } of rows) {
      const found = () => app.repositories.artists.find(id).catch(() => 'unavailable');
      await eventually(async () => {
        expect(await found()).to.equal(undefined);
      });
    }
  });

  it('is no reason to fail when transactions wait for each other: one of them is done again', async () => {
    const rows = [await storeArtist(app.repositories), await storeArtist(app.repositories)];
    const meeting = new EventEmitter();
    let attempts = 0;
    let arrived = 0;

    /** Waits until both have done their first change. */
    async function meet(): Promise<void> {
      arrived += 1;
      if (arrived === 2) {
        meeting.emit('both');
      } else if (arrived === 1) {
        await once(meeting, 'both');
      }
    }

    function changeAll(inOrder: readonly Artist[]): Promise<void> {
      return app.database.transaction(async (repositories) => {
        attempts += 1;
        for (const row of inOrder) {
          await repositories.artists.update(row.id, { name: row.name }, {});
          await meet();
        }
      });
    }

    await Promise.all([changeAll(rows), changeAll(rows.toReversed())]);
    expect(attempts).to.equal(3);
  });
});
