/** What Prisma knows of an error of the driver. */
export interface DriverCause {
  readonly kind?: string;
  readonly originalCode?: string;
  readonly originalMessage?: string;
  readonly constraint?: { readonly fields?: readonly string[]; readonly foreignKey?: object };
}

/** What an error asks for, where it does not speak of constraints. */
export type Meaning = 'repeat' | 'away' | 'unstorable';

/** What may be the name of the constraint that was broken: its columns, or what a check is called. */
export function constraintsIn({ constraint, originalMessage = '' }: DriverCause): string[] {
  if (constraint?.foreignKey !== undefined) {
    return ['FOREIGN KEY'];
  }
  return constraint?.fields === undefined
    ? originalMessage.split(': ').slice(-1)
    : [constraint.fields.join(', ')];
}

export function meaningOf({ originalCode }: DriverCause): Meaning | undefined {
  // BUSY, LOCKED, READONLY, IOERR, FULL and CANTOPEN; what is above the first byte tells more of them.
  return [5, 6, 8, 10, 13, 14].includes(Number(originalCode) & 0xff) ? 'away' : undefined;
}
