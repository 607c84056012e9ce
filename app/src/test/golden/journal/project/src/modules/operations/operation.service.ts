import type { Database } from '../../database/database.js';
import { requireCaller } from '../../shared/access-rules.js';
import type { Caller } from '../../shared/caller.js';
import type { Logger } from '../../shared/logger.js';
import { clearDesk } from './clear-desk.js';
import { operationAccess } from './operations.access.js';

/** Operations that act on no row in particular. */
export class OperationService {
  readonly #database: Database;
  readonly #logger: Logger;

  constructor(database: Database, logger: Logger) {
    this.#database = database;
    this.#logger = logger;
  }

  async clearDesk(caller: Caller | undefined): Promise<void> {
    operationAccess.clearDesk(caller);
    return this.#database.transaction(async (repositories) =>
      clearDesk({ caller: requireCaller(caller), repositories, logger: this.#logger }),
    );
  }
}
