<#include "reading.ftl">
<@imports/>

<@rowType/>

<#if r.softDelete()>
const kept = 'deleted_at IS NULL';

</#if>
/** Reads [=r.names.pluralWords] past the ORM. */
export class Sql[=T]Reader implements Pick<[=T]Repository, 'list' | 'read'> {
  readonly #sql: Reads;

  constructor(sql: Reads) {
    this.#sql = sql;
  }

<@list/>

<@read/>

<@helpers/>
}

<@functions/>
