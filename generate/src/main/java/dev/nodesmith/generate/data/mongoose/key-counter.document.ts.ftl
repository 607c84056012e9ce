import { Schema } from 'mongoose';
import { documentOptions } from '~document-options';

/** The last number that was given to a document of a collection. */
export interface KeyCounterDocument {
  /** Name of the collection. */
  readonly _id: string;
  readonly value: bigint;
}

const definition = {
  _id: { type: String, required: true },
  value: { type: BigInt, required: true },
};

export const keyCounterSchema = new Schema<KeyCounterDocument>(definition, documentOptions);
