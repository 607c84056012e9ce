import type { Model } from 'mongoose';
import type { Session } from '~mongoose-session';

/**
 * Adds a document as its schema casts it, and answers with what is stored. No instance of the model is made
 * of it, whose methods would meet fields of the same name.
 */
export async function insert<Document extends object>(
  session: Session,
  model: Model<Document>,
  values: object,
): Promise<Document> {
  return session.ask(async (options) => {
    const filled = model.applyTimestamps(model.applyDefaults({ ...values }));
    // Casting leaves out what is null.
    const document = { ...filled, ...model.castObject(filled) };
    await model.collection.insertOne(document, options);
    return document;
  });
}
