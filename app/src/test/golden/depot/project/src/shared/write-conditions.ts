import type { Scope } from './access-rules.js';

/** The write happens only while the row has this version; otherwise it ends in StaleVersionError. */
export interface VersionCondition {
  readonly version?: number;
}

/** A row outside of the scope is not found. */
export interface WriteConditions extends VersionCondition, Scope {}
