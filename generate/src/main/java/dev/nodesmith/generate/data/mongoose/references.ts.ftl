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
<#list references as target, list>
  [=target]: [
<#list list as reference>
    { holder: '[=reference.holder]', path: '[=reference.path]', [=reference.rule] },
</#list>
  ],
</#list>
};
