import type { Repositories } from '../database/database.js';
import type { Logger } from './logger.js';

/** What an operation works with. */
export interface OperationContext {
  /** Of the transaction, where the operation runs in one. */
  readonly repositories: Repositories;
  readonly logger: Logger;
}
