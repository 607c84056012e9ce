import type { Caller } from '../../shared/caller.js';
import type { OperationContext } from '../../shared/operation-context.js';

export interface ClearDeskContext extends OperationContext {
  readonly caller: Caller;
}
