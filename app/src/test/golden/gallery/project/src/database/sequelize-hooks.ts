import { literal, type UpdateOptions } from 'sequelize';

/** What `beforeBulkUpdate` is told; the library's own type leaves out the values. */
interface BulkUpdate extends UpdateOptions {
  attributes?: object;
}

/** A hook of models with a version: every change counts it, whoever makes the change. */
export function countVersion(update: BulkUpdate): void {
  update.attributes = { ...update.attributes, version: literal('version + 1') };
  update.fields?.push('version');
}
