/** `2026-01-31 12:00:00.5`, as a session in UTC may have it, is `2026-01-31T12:00:00.500Z`. */
export function instant(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, 23).padEnd(3, '0')}Z`;
}

/** The other way round; null stays null. */
export function toDatetime(instant: string): string;
export function toDatetime(instant: string | null): string | null;
export function toDatetime(instant: string | null): string | null {
  return instant === null ? null : `${instant.slice(0, 10)} ${instant.slice(11, 23)}`;
}
