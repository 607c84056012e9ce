/**
 * La escritura solo ocurre mientras la fila tenga esta versión; si no, termina en
 * StaleVersionError.
 */
export interface VersionCondition {
  readonly version?: number;
}
