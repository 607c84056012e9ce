import type { OperationContext } from '../../shared/operation-context.js';
import type { Singer } from './singer.js';

export interface AbsenceContext extends OperationContext {
  readonly singer: Singer;
}
