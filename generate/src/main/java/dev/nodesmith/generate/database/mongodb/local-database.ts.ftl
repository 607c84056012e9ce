import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mongo } from 'mongoose';
import { MongoMemoryReplSet } from 'mongodb-memory-server-core';

/**
 * Sees to it that somebody listens at the address. Where nobody does and it is one of this machine,
 * a replica set of one is started there, with its data in .data/mongodb. Answers with a function
 * that stops what was started.
 */
export async function ensureDatabase(address: string): Promise<() => Promise<void>> {
  // The address of a cluster names several hosts, which is no URL.
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !isLocal(url) || (await answers(address))) {
    return () => Promise.resolve();
  }
  const dbPath = resolve('.data/mongodb');
  await mkdir(dbPath, { recursive: true });
  const server = await MongoMemoryReplSet.create({
    replSet: { name: 'rs0', count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ port: Number(url.port || 27_017), dbPath, storageEngine: 'wiredTiger' }],
  });
  return async () => {
    await server.stop({ doCleanup: false });
  };
}

function isLocal({ hostname }: URL): boolean {
  return ['127.0.0.1', 'localhost'].includes(hostname);
}

async function answers(address: string): Promise<boolean> {
  const client = new mongo.MongoClient(address, { serverSelectionTimeoutMS: 500 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.close();
  }
}
