import type { Prisma } from '../database/prisma.js';
import type { Author } from '../types/author.js';

export type AuthorRow = Prisma.AuthorModel;

export function toAuthor(row: AuthorRow): Author {
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
