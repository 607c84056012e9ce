import { EventEmitter, once } from 'node:events';
import { expect } from 'chai';
import { after, afterEach, before, describe, it } from 'mocha';
import sinon from 'sinon';

import { UnavailableError } from '../../src/shared/errors.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { eventually } from '../support/eventually.js';
import { artistBody } from '../support/fixtures/artist.js';

const path = '/v1/artists';

describe('availability', () => {
  let app: TestApp;
  let client: Client;

  before(async () => {
    app = await startTestApp();
    client = app.client;
  });

  afterEach(() => {
    sinon.restore();
  });

  after(async () => {
    await app.close();
  });

  function repositoryOf({ repositories }: TestApp) {
    return repositories.artists;
  }

  describe('a fault of ours', () => {
    it('is answered with 500 without a detail, which is in the log', async () => {
      const fault = new Error('the inner workings');
      sinon.stub(repositoryOf(app), 'list').callThrough().onFirstCall().rejects(fault);
      const answer = await client.get(path);
      expect(answer.status).to.equal(500);
      expect(JSON.stringify(answer.body)).to.not.include('inner');
      const line = app.log.lines.find(({ fields }) => 'err' in fields && fields.err === fault);
      expect(line?.level).to.equal('error');
    });
  });

  describe('what is away', () => {
    it('is answered with 503 and when to try again', async () => {
      sinon
        .stub(repositoryOf(app), 'list')
        .callThrough()
        .onFirstCall()
        .rejects(new UnavailableError());
      const answer = await client.get(path);
      expect(answer.status).to.equal(503);
      expect(Number(answer.headers.get('retry-after'))).to.be.above(0);
      expect((await client.get(path)).status).to.equal(200);
    });

    it('does not use up the key of a request', async () => {
      const me = await app.signIn('curator');
      const keyed = me.client.with({ 'idempotency-key': 'again' });
      const body = artistBody();
      sinon
        .stub(app.repositories.artists, 'create')
        .callThrough()
        .onFirstCall()
        .rejects(new UnavailableError());
      expect((await keyed.post('/v1/artists', body)).status).to.equal(503);
      expect((await keyed.post('/v1/artists', body)).status).to.equal(201);
    });
  });

  describe('too much work', () => {
    it('is turned away at the door, while health still answers', async () => {
      sinon.stub(app.services.overload, 'overloaded').get(() => true);
      const answer = await client.get(path);
      expect(answer.status).to.equal(503);
      expect(answer.headers.get('retry-after')).to.equal('1');
      expect((await client.get('/health/live')).status).to.equal(200);
    });
  });

  describe('a process that is about to end', () => {
    it('is alive but not ready, and ends connections', async () => {
      const ending = await startTestApp();
      try {
        expect((await ending.client.get('/health/ready')).status).to.equal(200);
        ending.services.lifecycle.drain();
        expect((await ending.client.get('/health/ready')).status).to.equal(503);
        const { status, headers } = await ending.client.get('/health/live');
        expect(status).to.equal(200);
        expect(headers.get('connection')).to.equal('close');
      } finally {
        await ending.close();
      }
    });

    it('answers what is under way, and nothing that comes later', async () => {
      const ending = await startTestApp();
      try {
        const work = new EventEmitter();
        const done = once(work, 'done');
        const list = sinon
          .stub(repositoryOf(ending), 'list')
          .callThrough()
          .onFirstCall()
          .callsFake(async () => {
            await done;
            return { items: [], nextCursor: null };
          });
        const request = ending.client.get(path);
        await eventually(() => {
          sinon.assert.called(list);
        });
        const closed = ending.app.close();
        await expect(fetch(ending.url)).to.be.rejected;
        work.emit('done');
        expect((await request).status).to.equal(200);
        await closed;
      } finally {
        await ending.close();
      }
    });
  });
});
