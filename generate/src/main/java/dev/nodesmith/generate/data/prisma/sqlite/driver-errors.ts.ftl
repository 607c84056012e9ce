/** What Prisma knows of an error of the driver. */
export interface DriverCause {
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly fields?: readonly string[]; readonly foreignKey?: object };
}

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** What the driver calls the constraint that was broken: its columns, or the name of a check. */
export function constraintOf(
  { constraint, originalMessage }: DriverCause,
  isKnown: (name: string) => boolean,
): string | undefined {
  return constraint?.foreignKey === undefined
    ? (constraint?.fields?.join(', ') ?? originalMessage?.match(/\w+/g)?.find(isKnown))
    : 'FOREIGN KEY';
}

export function meaningOf({ originalCode }: DriverCause): Meaning | undefined {
  // BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN; what is above the first byte tells more of them.
  return [5, 6, 8, 10, 13, 14].includes(Number(originalCode) & 0xff) ? 'away' : undefined;
}
