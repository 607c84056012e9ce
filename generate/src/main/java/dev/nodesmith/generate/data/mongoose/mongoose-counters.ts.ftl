import type { Session } from '~mongoose-session';

/**
 * A number that no document of the collection has had. It is counted outside of transactions, so that they do
 * not wait for each other; numbers of those that fail are left out.
 */
export function nextNumber({ models, ask }: Session, collection: string): Promise<bigint> {
  return ask(async ({ maxTimeMS }) => {
    const counter = await models.keyCounters
      .findOneAndUpdate(
        { _id: collection },
        { $inc: { value: 1n } },
        { upsert: true, returnDocument: 'after', maxTimeMS },
      )
      .lean();
    return counter.value;
  });
}
