import type {
  Answer,
  IdempotencyClaim,
  IdempotencyRecord,
  IdempotencyStore,
} from '~idempotency';
import type { IdempotencyKeyDocument } from '~document:idempotency-key';
import { duplicateOf } from '~mongoose-errors';
import type { Session } from '~mongoose-session';

export class MongooseIdempotencyStore implements IdempotencyStore {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async claim(claim: IdempotencyClaim): Promise<IdempotencyRecord | undefined> {
    const { models, ask } = this.#session;
    const { id, fingerprint, now, expiresAt, abandoned } = claim;
    try {
      // A record that no longer counts is taken over by the query that finds it; where one counts, the
      // query would add a second one, which its key forbids.
      await ask((options) =>
        models.idempotencyKeys.updateOne(
          {
            _id: id,
            $or: [{ expiresAt: { $lte: now } }, { status: null, claimedAt: { $lt: abandoned } }],
          },
          {
            $set: {
              fingerprint,
              claimedAt: now,
              expiresAt,
              status: null,
              headers: null,
              body: null,
            },
          },
          { ...options, upsert: true },
        ),
      );
      return undefined;
    } catch (error) {
      if (duplicateOf(error) === undefined) {
        throw error;
      }
    }
    const document = await ask((options) =>
      models.idempotencyKeys
        .findOne({ _id: id }, undefined, options)
        .lean<IdempotencyKeyDocument>(),
    );
    // Released between the two queries: it is free again.
    return document === null ? this.claim(claim) : toRecord(document);
  }

  async complete(id: string, { status, headers, body }: Answer): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      models.idempotencyKeys.updateOne(
        { _id: id },
        { $set: { status, headers: JSON.stringify(headers), body } },
        options,
      ),
    );
  }

  async release(id: string): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) => models.idempotencyKeys.deleteOne({ _id: id, status: null }, options));
  }

  async deleteExpired(now: string): Promise<void> {
    const { models, ask } = this.#session;
    await ask((options) =>
      models.idempotencyKeys.deleteMany({ expiresAt: { $lte: now } }, options),
    );
  }
}

function toRecord({
  _id,
  fingerprint,
  status,
  headers,
  body,
}: IdempotencyKeyDocument): IdempotencyRecord {
  const answer =
    status === null || headers === null || body === null
      ? undefined
      : { status, headers: JSON.parse(headers) as Answer['headers'], body };
  return { id: _id, fingerprint, answer };
}
