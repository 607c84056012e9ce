package dev.nodesmith.generate.format;

import static dev.nodesmith.generate.format.FormatAssert.check;

import org.junit.jupiter.api.Test;

class ClassFormatTest {

    @Test
    void members() {
        check("""
                export abstract class A<T> extends B<T> implements C, D {
                  static readonly #x = 1; private readonly y?: string; declare z: number; w!: T;

                  constructor(private readonly a: A, b = 1) { super(); }
                  static async *create<T>(this: void): AsyncGenerator<T> {}
                  protected abstract run(): void; get v() { return 1 } set v(x) {}
                  f(a: string): void; f(a: number): void; f(a: unknown) {}
                  static { init(); }
                }
                """, """
                export abstract class A<T> extends B<T> implements C, D {
                  static readonly #x = 1;
                  private readonly y?: string;
                  declare z: number;
                  w!: T;

                  constructor(
                    private readonly a: A,
                    b = 1,
                  ) {
                    super();
                  }
                  static async *create<T>(this: void): AsyncGenerator<T> {}
                  protected abstract run(): void;
                  get v() {
                    return 1;
                  }
                  set v(x) {}
                  f(a: string): void;
                  f(a: number): void;
                  f(a: unknown) {}
                  static {
                    init();
                  }
                }
                """);
    }

    @Test
    void decorators() {
        check("""
                @Controller('books') @UseGuards(AuthGuard)
                export class BooksController {
                  @Column({ type: 'varchar' }) title: string;
                  @Column()
                  @IsString() name: string;
                  constructor(@Inject(TOKEN) private readonly books: BooksService) {}
                  @Get(':id') find(@Param('id', ParseIntPipe) id: number, @Query() query: Query) {}
                }
                """, """
                @Controller('books')
                @UseGuards(AuthGuard)
                export class BooksController {
                  @Column({ type: 'varchar' }) title: string;
                  @Column()
                  @IsString()
                  name: string;
                  constructor(@Inject(TOKEN) private readonly books: BooksService) {}
                  @Get(':id') find(@Param('id', ParseIntPipe) id: number, @Query() query: Query) {}
                }
                """);
    }

    @Test
    void longHeadsBreak() {
        check("""
                class BookRepositoryImplementation extends AbstractRepository implements BookRepository, OtherThing1 { x = 1 }
                """, """
                class BookRepositoryImplementation
                  extends AbstractRepository
                  implements BookRepository, OtherThing1
                {
                  x = 1;
                }
                """);
    }
}
