import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

let stop = () => Promise.resolve();

/** Before all tests: a replica set of one, unless TEST_DATABASE_URL names another. It is fetched when it is needed first. */
export async function setup(): Promise<void> {
  process.env.TEST_DATABASE_URL ??= await startServer();
}

export async function teardown(): Promise<void> {
  await stop();
}

async function startServer(): Promise<string> {
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
  });
  stop = async () => {
    await server.stop();
  };
  return server.getUri();
}
