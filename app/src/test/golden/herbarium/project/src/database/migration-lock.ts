import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { mongo } from 'mongoose';

interface Lock {
  _id: 'migrations';
  holder: string;
  until: Date;
}

// How long the lock of a process that was killed stays; one that lives renews it.
const lease = 60_000;
const duplicateKey = 11_000;

/** Waits until nobody else migrates; nobody else does until the work is done. */
export async function withMigrationLock<T>(db: mongo.Db, work: () => Promise<T>): Promise<T> {
  const locks = db.collection<Lock>('schema_migrations_lock');
  const holder = randomUUID();
  while (!(await take(locks, holder))) {
    await delay(200);
  }
  const renewal = setInterval(() => {
    take(locks, holder).catch(() => undefined);
  }, lease / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await locks.deleteOne({ _id: 'migrations', holder });
  }
}

async function take(locks: mongo.Collection<Lock>, holder: string): Promise<boolean> {
  const now = Date.now();
  try {
    await locks.updateOne(
      { _id: 'migrations', $or: [{ holder }, { until: { $lt: new Date(now) } }] },
      { $set: { holder, until: new Date(now + lease) } },
      { upsert: true },
    );
    return true;
  } catch (error) {
    // Somebody else's is there, and no second one can be.
    if (error instanceof Error && 'code' in error && error.code === duplicateKey) {
      return false;
    }
    throw error;
  }
}
