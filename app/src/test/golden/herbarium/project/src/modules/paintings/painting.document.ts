import { Schema, type Types } from 'mongoose';

import { documentOptions } from '../../database/document-options.js';
import { toDecimal } from '../../database/mongoose-values.js';
import type { JsonValue } from '../../shared/json.js';
import type { Painting } from './painting.js';

/** A painting as the database has it. */
export interface PaintingDocument {
  readonly _id: string;
  readonly title: string;
  readonly inventory: bigint | null;
  readonly value: Types.Decimal128;
  readonly shownOn: string | null;
  readonly notes: unknown;
  readonly painterId: number;
  readonly keeperId: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly deletedAt: Date | null;
  readonly styleIds: string[];
}

const definition = {
  _id: { type: String, required: true },
  title: { type: String, required: true },
  inventory: { type: BigInt, default: null },
  value: { type: Schema.Types.Decimal128, required: true },
  shownOn: { type: String, default: null },
  notes: { type: Schema.Types.Mixed, default: null },
  painterId: { type: Number, required: true, ref: 'Painter' },
  keeperId: { type: String, ref: 'User', default: null },
  version: { type: Number, required: true, default: 1 },
  deletedAt: { type: Date, default: null },
  styleIds: [{ type: String, ref: 'Style' }],
};

export const paintingSchema = new Schema<PaintingDocument>(definition, {
  ...documentOptions,
  timestamps: true,
});

/** What is read of a painting. */
export const paintingPaths = [
  '_id',
  'title',
  'inventory',
  'value',
  'shownOn',
  'notes',
  'painterId',
  'keeperId',
  'version',
  'createdAt',
  'updatedAt',
  'deletedAt',
];

export function toPainting(document: PaintingDocument): Painting {
  return {
    id: document._id,
    title: document.title,
    inventory: document.inventory?.toString() ?? null,
    value: toDecimal(document.value, 2),
    shownOn: document.shownOn,
    notes: document.notes as JsonValue,
    painterId: document.painterId,
    keeperId: document.keeperId,
    version: document.version,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
    deletedAt: document.deletedAt?.toISOString() ?? null,
  };
}
