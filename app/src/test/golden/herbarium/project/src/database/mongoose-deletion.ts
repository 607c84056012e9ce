import type { mongo } from 'mongoose';

import type { QueryOptions, Session } from './mongoose-session.js';
import { references } from './references.js';
import { inUse } from './refusals.js';

type Id = string | number | bigint;

interface Stored {
  _id: Id;
}

/**
 * Before a document is deleted: deletes those that go with it, and takes its id away from those that stay.
 * Throws ConflictError, before anything is changed, where one of them is needed.
 */
export async function release(session: Session, collection: string, id: Id): Promise<void> {
  const doomed = await doomedWith(session, collection, id);
  for (const [target, ids] of doomed) {
    await letGo(session, target, [...ids]);
  }
  doomed.delete(collection);
  for (const [target, ids] of doomed) {
    await session.ask((options) =>
      stored(session, target).deleteMany({ _id: { $in: [...ids] } }, options),
    );
  }
}

/** By collection the ids of what goes with the document, its own among them. */
async function doomedWith(
  session: Session,
  collection: string,
  id: Id,
): Promise<Map<string, Set<Id>>> {
  const doomed = new Map([[collection, new Set([id])]]);
  const open: { target: string; ids: Id[] }[] = [{ target: collection, ids: [id] }];
  for (const { target, ids } of open) {
    for (const reference of references[target] ?? []) {
      const { holder, path } = reference;
      if (reference.onDelete === 'restrict') {
        if ((await holders(session, holder, path, ids, { limit: 1 })).length > 0) {
          throw inUse(reference.neededBy);
        }
      } else if (reference.onDelete === 'cascade') {
        const known = doomed.get(holder) ?? new Set<Id>();
        const found = await holders(session, holder, path, ids, {});
        const more = found.filter((other) => !known.has(other));
        doomed.set(holder, new Set([...known, ...more]));
        if (more.length > 0) {
          open.push({ target: holder, ids: more });
        }
      }
    }
  }
  return doomed;
}

async function holders(
  session: Session,
  holder: string,
  path: string,
  ids: Id[],
  more: { readonly limit?: number },
): Promise<Id[]> {
  const documents = await session.ask((options) =>
    stored(session, holder)
      .find({ [path]: { $in: ids } }, { ...options, ...more, projection: { _id: 1 } })
      .toArray(),
  );
  return documents.map(({ _id }) => _id);
}

async function letGo(session: Session, target: string, ids: Id[]): Promise<void> {
  for (const { holder, path, onDelete } of references[target] ?? []) {
    const update =
      onDelete === 'unset' ? { $set: { [path]: null } } : { $pull: { [path]: { $in: ids } } };
    if (onDelete === 'unset' || onDelete === 'pull') {
      await session.ask((options: QueryOptions) =>
        stored(session, holder).updateMany({ [path]: { $in: ids } }, update, options),
      );
    }
  }
}

function stored({ db }: Session, collection: string): mongo.Collection<Stored> {
  return db.collection<Stored>(collection);
}
