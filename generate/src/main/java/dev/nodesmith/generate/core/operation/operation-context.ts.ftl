import type { Repositories } from '~database-port';
import type { Logger } from '~logger';

/** What an operation works with. */
export interface OperationContext {
  /** Of the transaction, where the operation runs in one. */
  readonly repositories: Repositories;
  readonly logger: Logger;
}
