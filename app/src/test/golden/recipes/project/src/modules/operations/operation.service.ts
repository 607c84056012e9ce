import type { Database } from '../../database/database.js';
import { requireCaller } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import type { Logger } from '../../shared/logger.js';
import { clearDrafts } from './clear-drafts.js';
import { operationAccess } from './operations.access.js';

/** Operations that act on no row in particular. */
export class OperationService {
  readonly #database: Database;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#logger = logger;
  }

  async clearDrafts(caller: Caller | undefined): Promise<void> {
    operationAccess.clearDrafts(caller);
    return this.#database.transaction(async (repositories) =>
      clearDrafts({ caller: requireCaller(caller), repositories, logger: this.#logger }),
    );
  }
}
