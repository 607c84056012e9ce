import type { Prisma } from '../database/prisma.js';
import type { Book } from '../types/book.js';

export type BookRow = Prisma.BookModel;

export function toBook(row: BookRow): Book {
  return {
    id: row.id,
    title: row.title,
    isbn: row.isbn,
    price: row.price.toFixed(2),
    authorId: row.authorId,
    addedById: row.addedById,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
