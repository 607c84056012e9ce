import Big from 'big.js';

import { type FieldError, ValidationError } from '../../shared/errors.js';
import type { PaintingValues } from './painting.js';

/** Holds a painting against its rules. Throws ValidationError with all that are broken. */
export function checkPainting(painting: Pick<PaintingValues, 'value' | 'shownOn'>): void {
  const broken: FieldError[] = [];
  if (!(painting.shownOn === null || new Big(painting.value).gt(0.5))) {
    broken.push({
      in: 'body',
      pointer: '',
      code: 'shown_on_value',
      message: 'must hold: shownOn == null || value > 0.5',
    });
  }
  if (broken.length > 0) {
    throw new ValidationError(broken);
  }
}
