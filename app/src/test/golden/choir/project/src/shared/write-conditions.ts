/** The write happens only while the row has this version; otherwise it ends in StaleVersionError. */
export interface VersionCondition {
  readonly version?: number;
}
