const bookColumns = `
  b.id, b.title, b.isbn, b.price, b.pages, b.stock, b.weight, b.catalog_number, b.published_on::text AS published_on, b.status,
  b.languages, b.details, b.cover, b.blurb, b.author_id, b.publisher_id, b.category_id, b.created_by_id, b.version,
  b.created_at, b.updated_at, b.deleted_at`;

const authorColumns = `
  a.first_name, a.last_name, a.born::text AS born, a.died::text AS died, a.website, a.bio, a.version AS author_version,
  a.created_at AS author_created_at, a.updated_at AS author_updated_at`;

const books = 'FROM books b';
const booksAndAuthors = 'FROM books b JOIN authors a ON a.id = b.author_id';

export const readBook = {
  name: 'read-book',
  text: `SELECT ${bookColumns} ${books} WHERE b.id = $1 AND b.deleted_at IS NULL`,
};

export const readBookWithAuthor = {
  name: 'read-book-with-author',
  text: `SELECT ${bookColumns}, ${authorColumns} ${booksAndAuthors} WHERE b.id = $1 AND b.deleted_at IS NULL`,
};

const lists = new Map();

/**
 * One statement for each limit: were it a parameter, the database would plan for an unknown number of rows and sort
 * the whole table. One row more than asked for tells whether there is a next page.
 */
export function listStatement(limit, withAuthor) {
  const name = `list-books-${limit}${withAuthor ? '-with-author' : ''}`;
  let statement = lists.get(name);
  if (statement === undefined) {
    const select = withAuthor ? `${bookColumns}, ${authorColumns} ${booksAndAuthors}` : `${bookColumns} ${books}`;
    const text = `SELECT ${select} WHERE b.deleted_at IS NULL ORDER BY b.id DESC LIMIT ${limit + 1}`;
    statement = { name, text };
    lists.set(name, statement);
  }
  // pg writes into what it is given.
  return { ...statement };
}

export const insertBook = {
  name: 'insert-book',
  text: `
    INSERT INTO books AS b (
      id, title, isbn, price, cost, pages, stock, weight, catalog_number, published_on, languages, details, cover, blurb,
      author_id, publisher_id, category_id, created_by_id
    )
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
    RETURNING ${bookColumns}`,
};

export function toBook(row) {
  return {
    id: row.id,
    title: row.title,
    isbn: row.isbn,
    price: row.price,
    pages: row.pages,
    stock: row.stock,
    weight: row.weight,
    catalogNumber: row.catalog_number,
    publishedOn: row.published_on,
    status: row.status,
    languages: row.languages,
    details: row.details,
    cover: row.cover,
    blurb: row.blurb,
    authorId: row.author_id,
    publisherId: row.publisher_id,
    categoryId: row.category_id,
    createdById: row.created_by_id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deletedAt: row.deleted_at,
  };
}

export function toBookWithAuthor(row) {
  const book = toBook(row);
  book.author = {
    id: row.author_id,
    firstName: row.first_name,
    lastName: row.last_name,
    born: row.born,
    died: row.died,
    website: row.website,
    bio: row.bio,
    version: row.author_version,
    createdAt: row.author_created_at,
    updatedAt: row.author_updated_at,
    fullName: `${row.first_name} ${row.last_name}`,
  };
  return book;
}
