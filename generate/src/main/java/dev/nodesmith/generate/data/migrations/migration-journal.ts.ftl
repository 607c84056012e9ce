/** Statements that note which migrations have been applied. */
export const journal = {
  create: `
    [=journal.create()?replace("\n", "\n    ")]`,
  list: `
    [=journal.list()?replace("\n", "\n    ")]`,
  /** Takes name and checksum. */
  note: `
    [=journal.note()?replace("\n", "\n    ")]`,
  forget: '[=journal.forget()]',
<#if journal.steps().isPresent()>
<#assign steps = journal.steps().get()>
  /** What began and did not end. */
  unfinished: '[=steps.unfinished()]',
  finish: '[=steps.finish()]',
  reopen: '[=steps.reopen()]',
</#if>
};
