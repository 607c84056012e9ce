package dev.nodesmith.app.migrations;

import java.util.List;

/** One of each kind of change, and some that meet. Rows are numbered from 1; each table has three. */
final class Edits {

    static final List<Edit> ALL = List.of(
            Edit.of("nothing that a database has", "note: text", "note: text @pattern(^x)"),
            Edit.of("a column that may be null", "code: string(20)", "code: string(20)\n      blurb: text")
                    .asks("SELECT count(*) FROM books WHERE blurb IS NULL", "3"),
            Edit.of("a column with a default", "code: string(20)", "code: string(20)\n      copies: int! = 7")
                    .asks("SELECT sum(copies) FROM books", "21"),
            Edit.of("a required column without a default", "code: string(20)", "code: string(20)\n      blurb: text!")
                    .asks("SELECT count(*) FROM books WHERE blurb = ''", "3"),
            Edit.of(
                            "a required enum without a default",
                            "code: string(20)",
                            "code: string(20)\n      kind: enum(paper, audio)!")
                    .asks("SELECT count(*) FROM books WHERE kind = 'paper'", "3"),
            Edit.of(
                            "a required number with a bound",
                            "code: string(20)",
                            "code: string(20)\n      copies: int! @min(2)")
                    .asks("SELECT sum(copies) FROM books", "6"),
            Edit.of("a required instant", "code: string(20)", "code: string(20)\n      boughtAt: datetime!"),
            Edit.of("a required list", "code: string(20)", "code: string(20)\n      moods: string(9)[]!"),
            Edit.of("a random default", "code: string(20)", "code: string(20)\n      ref: uuid! = uuid")
                    .asks("SELECT count(DISTINCT ref) FROM books", "3"),
            Edit.of("a default of now", "code: string(20)", "code: string(20)\n      boughtAt: datetime! = now"),
            Edit.of("a day of now that may be null", "code: string(20)", "code: string(20)\n      bought: date = now"),
            Edit.of("a unique column", "code: string(20)", "code: string(20)\n      ean: string(13) @unique"),
            Edit.of("a searched column", "code: string(20)", "code: string(20)\n      blurb: text @search"),
            Edit.of("a dropped column", "      note: text\n", ""),
            Edit.of("a dropped column with an index", "      isbn: string(13) @unique\n", ""),
            Edit.of("a dropped column with a check", "      status: enum(draft, published) = draft @filter\n", ""),
            Edit.of("a renamed column", "code: string(20)", "shortName: string(20) @was(code)")
                    .asks("SELECT short_name FROM books WHERE title = 'title 2'", "code 2"),
            Edit.of("a renamed column with an index", "isbn: string(13) @unique", "ean: string(13) @unique @was(isbn)")
                    .asks("SELECT ean FROM books WHERE title = 'title 3'", "isbn 3"),
            Edit.of("a renamed column with a check", "pages: int!", "sheets: int! @was(pages)", "pages <", "sheets <")
                    .asks("SELECT sum(sheets) FROM books", "6"),
            Edit.of(
                            "a name that somebody else has dropped",
                            "      subtitle: string(200) @search\n",
                            "",
                            "code: string(20)",
                            "subtitle: string(200) @was(code)")
                    .asks("SELECT subtitle FROM books WHERE title = 'title 1'", "code 1"),
            Edit.of("a wider text", "title: string(200)!", "title: string(400)!"),
            Edit.of("a narrower text", "title: string(200)!", "title: string(100)!"),
            Edit.of("a text without bounds", "code: string(20)", "code: text"),
            Edit.of("a larger whole number", "stock: int = 5", "stock: bigint = 5"),
            Edit.of("a whole number with a fraction", "stock: int = 5", "stock: decimal(12,2) = 5"),
            Edit.of("more digits", "price: decimal(10,2)!", "price: decimal(12,2)!"),
            Edit.of("more digits behind the point", "price: decimal(10,2)!", "price: decimal(12,4)!"),
            Edit.of("fewer digits behind the point", "price: decimal(10,2)!", "price: decimal(10,1)!"),
            Edit.of("a number as a text", "stock: int = 5", "stock: string(12)")
                    .asks("SELECT stock FROM books WHERE title = 'title 2'", "2"),
            Edit.of("a day as an instant", "born: date", "born: datetime"),
            Edit.of("an instant as a day", "seenAt: datetime", "seenAt: date"),
            Edit.of("a truth as a number", "printed: boolean! = false", "printed: int! = 0"),
            Edit.of("a day as a number", "born: date", "born: int"),
            Edit.of("a required column", "code: string(20)", "code: string(20)!"),
            Edit.of("a column that need not be there", "pages: int!", "pages: int"),
            Edit.of("a default", "code: string(20)", "code: string(20) = none"),
            Edit.of("another default", "stock: int = 5", "stock: int = 6"),
            Edit.of("no default", "stock: int = 5", "stock: int"),
            Edit.of("one more value", "enum(draft, published)", "enum(draft, published, gone)"),
            Edit.of(
                            "another name of a value",
                            "enum(draft, published) = draft",
                            "enum(draft, live was published) = draft")
                    .asks("SELECT count(*) FROM books WHERE status = 'live'", "2"),
            Edit.of(
                            "another name of the default",
                            "enum(draft, published) = draft",
                            "enum(idea was draft, published, gone) = idea")
                    .asks("SELECT count(*) FROM books WHERE status = 'idea'", "1"),
            Edit.of("another bound", "@min(1)", "@min(0) @max(5000)"),
            Edit.of("another rule", "pages < 100000", "pages < 90000"),
            Edit.of("a rule", "size: int!", "size: int!\n    checks:\n      - { name: fits, rule: \"size > 0\" }"),
            Edit.of("unique from now on", "label: string(40)!", "label: string(40)! @unique"),
            Edit.of("not unique any more", "isbn: string(13) @unique", "isbn: string(13)"),
            Edit.of("sorted by", "label: string(40)!", "label: string(40)! @sort"),
            Edit.of(
                    "unique together",
                    "  Shelf:\n    key: int\n",
                    "  Shelf:\n    key: int\n    unique: [room, size]\n"),
            Edit.of("a new entity", "  Shelf:", "  Room:\n    fields:\n      name: string(9)! @unique\n  Shelf:"),
            Edit.of(
                    "a new entity at both ends",
                    "  Shelf:",
                    "  Loan:\n    fields:\n      until: date!\n    relations:\n      book: Book!\n      prior: Loan\n  Shelf:",
                    "size: int!",
                    "size: int!\n    relations:\n      loan: Loan"),
            Edit.of(
                    "a dropped entity",
                    "  Shelf:\n    key: int\n    fields:\n      room: string(20)!\n      size: int!\n",
                    ""),
            Edit.of("a renamed entity", "  Shelf:\n", "  Rack:\n    was: Shelf\n")
                    .asks("SELECT count(*) FROM racks", "3"),
            Edit.of(
                            "a renamed entity that others point at",
                            ": Author",
                            ": Writer",
                            "  Author:\n",
                            "  Writer:\n    was: Author\n")
                    .asks("SELECT count(*) FROM books JOIN writers ON writers.id = books.author_id", "3"),
            Edit.of("a renamed entity that points", "  Book:\n", "  Volume:\n    was: Book\n")
                    .asks("SELECT count(*) FROM volume_tags JOIN volumes ON volumes.id = volume_id", "3"),
            Edit.of("a new relation", "size: int!", "size: int!\n    relations:\n      book: Book"),
            Edit.of("a dropped relation", "      editor: Author @inverse(edited)\n", ""),
            Edit.of(
                            "a renamed relation",
                            "editor: Author @inverse(edited)",
                            "reviser: Author @inverse(edited) @was(editor)")
                    .asks("SELECT count(*) FROM books JOIN authors ON authors.id = reviser_id", "3"),
            Edit.of(
                    "another relation to one",
                    "author: Author!",
                    "author: Author",
                    "editor: Author",
                    "editor: Author!"),
            Edit.of("a relation to one row each", "editor: Author @inverse(edited)", "editor: Author @unique"),
            Edit.of("another end of a row", "author: Author!", "author: Author! @onDelete(cascade)"),
            Edit.of("a renamed relation to many", "tags: Tag[]", "labels: Tag[] @was(tags)")
                    .asks("SELECT count(*) FROM book_labels", "3"),
            Edit.of("a dropped relation to many", "      tags: Tag[]\n", ""),
            Edit.of("from one to many", "editor: Author @inverse(edited)", "editors: Author[] @was(editor)")
                    .asks("SELECT count(*) FROM book_editors", "3"),
            Edit.of("from many to one", "tags: Tag[]", "tag: Tag @was(tags)")
                    .asks("SELECT count(*) FROM books JOIN tags ON tags.id = tag_id", "3"),
            Edit.of(
                            "links with fields",
                            "      tags: Tag[]\n",
                            "",
                            "  Shelf:",
                            "  Tagging:\n    fields:\n      weight: int! = 1\n    relations:\n      book: Book!\n      tag: Tag!\n  Shelf:")
                    .asks("SELECT sum(weight) FROM taggings JOIN books ON books.id = book_id", "3"),
            Edit.of(
                            "links with fields in a table of the same name",
                            "      tags: Tag[]\n",
                            "",
                            "  Shelf:",
                            "  BookTag:\n    fields:\n      weight: int!\n    relations:\n      book: Book!\n      tag: Tag!\n  Shelf:")
                    .asks("SELECT count(*) FROM book_tags JOIN tags ON tags.id = tag_id", "3"),
            Edit.of("rows that stay when they are deleted", "  Shelf:\n", "  Shelf:\n    softDelete: true\n"),
            Edit.of("rows that do not stay", "    softDelete: true\n", ""),
            Edit.of("no versions", "  Shelf:\n", "  Shelf:\n    versioned: false\n"),
            Edit.of("no timestamps", "  Shelf:\n", "  Shelf:\n    timestamps: false\n"),
            Edit.of("a larger key", "key: int", "key: bigint"),
            Edit.of("users", "entities:", "auth: { roles: [admin, member] }\nentities:"));

    private Edits() {}
}
