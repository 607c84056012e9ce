import { Schema } from 'mongoose';

import { documentOptions } from '../../database/document-options.js';
import type { Painter } from './painter.js';

/** A painter as the database has it. */
export interface PainterDocument {
  readonly _id: number;
  readonly name: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

const definition = {
  _id: { type: Number, required: true },
  name: { type: String, required: true },
  version: { type: Number, required: true, default: 1 },
};

export const painterSchema = new Schema<PainterDocument>(definition, {
  ...documentOptions,
  timestamps: true,
});

/** What is read of a painter. */
export const painterPaths = ['_id', 'name', 'version', 'createdAt', 'updatedAt'];

export function toPainter(document: PainterDocument): Painter {
  return {
    id: document._id,
    name: document.name,
    version: document.version,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
  };
}
