import type { Database } from '../../database/database.js';
import type { Caller } from '../../shared/caller.js';
import { NotFoundError } from '../../shared/errors.js';
import type { Page } from '../../shared/pagination.js';
import { themeAccess } from './theme.access.js';
import type { ListThemes, ReadTheme, Theme, ThemeView } from './theme.js';
import type { ThemeRepository } from './theme.repository.js';
import type { CreateTheme, ReplaceTheme, UpdateTheme } from './theme.schema.js';

/** What can be done with themes, and by whom. */
export class ThemeService {
  readonly #themes: ThemeRepository;

  constructor(database: Database) {
    this.#themes = database.repositories.themes;
  }

  async list(query: ListThemes, caller: Caller | undefined): Promise<Page<ThemeView>> {
    themeAccess.list(caller);
    return this.#themes.list(query);
  }

  async get(id: number, view: ReadTheme, caller: Caller | undefined): Promise<ThemeView> {
    themeAccess.get(caller);
    const theme = await this.#themes.read(id, view);
    if (theme === undefined) {
      throw new NotFoundError();
    }
    return theme;
  }

  async create(input: CreateTheme, caller: Caller | undefined): Promise<Theme> {
    themeAccess.create(caller);
    return this.#themes.create(input);
  }

  async replace(
    id: number,
    input: ReplaceTheme,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Theme> {
    themeAccess.update(caller);
    return this.#themes.update(id, input, { version });
  }

  async update(
    id: number,
    input: UpdateTheme,
    version: number | undefined,
    caller: Caller | undefined,
  ): Promise<Theme> {
    themeAccess.update(caller);
    return this.#themes.update(id, input, { version });
  }

  async delete(id: number, version: number | undefined, caller: Caller | undefined): Promise<void> {
    themeAccess.delete(caller);
    await this.#themes.delete(id, { version });
  }
}
