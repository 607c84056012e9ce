import type { Caller } from '../../shared/caller.js';
import type { OperationContext } from '../../shared/operation-context.js';
import type { Court } from './court.js';

export interface CloseCourtContext extends OperationContext {
  readonly caller: Caller;
  readonly court: Court;
}
