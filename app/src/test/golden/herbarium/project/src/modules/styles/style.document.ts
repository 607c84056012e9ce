import { Schema } from 'mongoose';

import { documentOptions } from '../../database/document-options.js';
import type { Style } from './style.js';

/** A style as the database has it. */
export interface StyleDocument {
  readonly _id: string;
  readonly label: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const definition = {
  _id: { type: String, required: true },
  label: { type: String, required: true },
  version: { type: Number, required: true, default: 1 },
};

export const styleSchema = new Schema<StyleDocument>(definition, {
  ...documentOptions,
  timestamps: true,
});

/** What is read of a style. */
export const stylePaths = ['_id', 'label', 'version', 'createdAt', 'updatedAt'];

export function toStyle(document: StyleDocument): Style {
  return {
    id: document._id,
    label: document.label,
    version: document.version,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}
