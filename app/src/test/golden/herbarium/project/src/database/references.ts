/** Ids that documents of one collection, the holder, have of those of another. */
export interface Reference {
  readonly holder: string;
  readonly path: string;
  /** What becomes of the holder when what it names is deleted. */
  readonly onDelete: 'restrict' | 'cascade' | 'unset' | 'pull';
  /** For the client, when that is why nothing can be deleted. */
  readonly neededBy?: string;
}

/** By the collection that is referred to. */
export const references: Readonly<Record<string, readonly Reference[]>> = {
  painters: [
    { holder: 'paintings', path: 'painterId', onDelete: 'restrict', neededBy: 'paintings' },
  ],
  users: [
    { holder: 'paintings', path: 'keeperId', onDelete: 'unset' },
    { holder: 'refresh_tokens', path: 'userId', onDelete: 'cascade' },
  ],
  styles: [{ holder: 'paintings', path: 'styleIds', onDelete: 'pull' }],
};
