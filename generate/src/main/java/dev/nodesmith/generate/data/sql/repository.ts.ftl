<#include "reading.ftl">
<#function refusal sql>
<#if r.versioned()>
<#return "await refusal(" + sql + ", id" + r.softDelete()?then(", state", "") + v.scoped()?then(", conditions", "") + ")">
</#if>
<#return "new NotFoundError()">
</#function>
<#function changesParameter>
<#if v.assignments?has_content>
<#return v.encoded?has_content?then("", "") + "changes: " + changesType>
</#if>
<#return "_changes: " + changesType>
</#function>
<#function given>
<#if v.encoded?has_content>
<#local parts = "">
<#list v.encoded as property><#local parts = parts + property.name + ": changes." + property.name + " === undefined ? undefined : " + property.code + ", "></#list>
<#return "{ ...changes, " + parts + "}">
</#if>
<#return "changes">
</#function>
<#assign changing><#if v.returning()>change(this.#sql, id, changes[=conditionsArgument])<#else>this.#sql.transaction((sql) => change(sql, id, changes[=conditionsArgument]))</#if></#assign>
<@imports/>

<@rowType/>

<#if r.softDelete()>
const kept = 'deleted_at IS NULL';
const deleted = 'deleted_at IS NOT NULL';

</#if>
export class Sql[=T]Repository implements [=T]Repository {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

<@list/>

<@read/>

<#if v.mapped>
  async find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    const row = await this.#findRow(id[=scopeArgument]);
    return row && to[=T](row);
  }
<#else>
  find(id: [=id][=scopeParameter]): Promise<[=T] | undefined> {
    return this.#findRow(id[=scopeArgument]);
  }
</#if>
<#if !v.account>

<#if v.returning()>
<#if v.links?has_content>
  async create([=x]: New[=T]): Promise<[=T]> {
    if (<#list v.links as link>[=x].[=link.property].length === 0<#sep> && </#list>) {
      return insert(this.#sql, [=x]);
    }
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, [=x]);
<#list v.links as link>
      await sql.write(link[=link.name], [created.id, [=x].[=link.property]]).catch(explain[=link.name]);
</#list>
      return created;
    });
  }
<#else>
  create([=x]: New[=T]): Promise<[=T]> {
    return insert(this.#sql, [=x]);
  }
</#if>
<#elseif v.links?has_content>
  create([=x]: New[=T]): Promise<[=T]> {
    return this.#sql.transaction(async (sql) => {
      const created = await insert(sql, [=x]);
<#list v.links as link>
      await sql.write(link[=link.name], [created.id, [=x].[=link.property]]).catch(explain[=link.name]);
</#list>
      return created;
    });
  }
<#else>
  create([=x]: New[=T]): Promise<[=T]> {
    return this.#sql.transaction((sql) => insert(sql, [=x]));
  }
</#if>
</#if>

<#if v.links?has_content>
  async update(id: [=id], { <#list v.links as link>[=link.property], </#list>...changes }: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    if (<#list v.links as link>[=link.property] === undefined<#sep> && </#list>) {
      return [=changing];
    }
    return this.#sql.transaction(async (sql) => {
      const changed = await change(sql, id, changes[=conditionsArgument]);
<#list v.links as link>
<#if v.links?size gt 1>
      if ([=link.property] !== undefined) {
        await sql.write(unlink[=link.name], [id, [=link.property]]);
        await sql.write(link[=link.name], [id, [=link.property]]).catch(explain[=link.name]);
      }
<#else>
      await sql.write(unlink[=link.name], [id, [=link.property]]);
      await sql.write(link[=link.name], [id, [=link.property]]).catch(explain[=link.name]);
</#if>
</#list>
      return changed;
    });
  }
<#else>
  update(id: [=id], changes: [=T]Changes[=conditionsParameter]): Promise<[=T]> {
    return [=changing];
  }
</#if>

<#if r.softDelete()>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    await write(this.#sql, id, [[=v.deletion]], new Values(), kept[=conditionsArgument]);
  }

  restore(id: [=id][=conditionsParameter]): Promise<[=T]> {
<#if v.returning()>
    return write(this.#sql, id, ['deleted_at = NULL'], new Values(), deleted[=conditionsArgument]);
<#else>
    return this.#sql.transaction(async (sql) => {
      await write(sql, id, ['deleted_at = NULL'], new Values(), deleted[=conditionsArgument]);
      return stored(sql, id);
    });
</#if>
  }
<#else>
  async delete(id: [=id][=conditionsParameter]): Promise<void> {
    const values = new Values();
    const text = `DELETE FROM [=v.table]${whereAll(rowToWrite(id[=conditionsArgument], values))}<#if v.returning()> RETURNING id</#if>`;
    const <#if v.returning()>rows<#else>{ rows }</#if> = await this.#sql.write(dynamic(text), values.all)<#if v.refusals.deleting?has_content>.catch(explain[=T]Deletion)</#if>;
    if (rows<#if v.returning()>.length</#if> === 0) {
      throw [=refusal("this.#sql")];
    }
  }
</#if>
<#list v.reports as report>

<#if v.scoped()>
  <#if report.decoded?has_content>async </#if>[=report.function](scope: Scope): Promise<[=report.type][]> {
    const values = new Values();
    const text = [=report.function](whereAll([<#if r.softDelete()>kept, </#if><#list report.conditions as condition>[=v.string(condition)], </#list>...ownedBy(scope, values)]));
<#if report.decoded?has_content>
    const rows = await this.#sql.read<[=report.rowType()]>(dynamic(text), values.all);
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
<#else>
    return this.#sql.read<[=report.type]>(dynamic(text), values.all);
</#if>
  }
<#else>
<#if report.decoded?has_content>
  async [=report.function](): Promise<[=report.type][]> {
    const rows = await this.#sql.read([=report.function], []);
    return rows.map((row) => ({ ...row, <#list report.decoded as property>[=property.name]: [=property.code], </#list>}));
  }
<#else>
  [=report.function](): Promise<[=report.type][]> {
    return this.#sql.read([=report.function], []);
  }
</#if>
</#if>
</#list>

<@helpers/>
}

<#if !v.account>
async function insert(sql: Sql, [=x]: New[=T]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, [=x]);
</#if>
  <#if v.returning()>const rows = <#elseif v.counted.isPresent()>const { key } = </#if>await sql
    .write(insert[=T], [
<#list v.insert.values as value>
      [=value],
</#list>
    ])
    .catch(explain[=T]);
  return <#if v.returning()>[=mapped("only(rows)")]<#else>stored(sql, [=v.counted.orElse(x + ".id")])</#if>;
}

</#if>
<#assign changesType><#if v.links?has_content>Omit<[=T]Changes, <#list v.links as link>'[=link.property]'<#sep> | </#list>><#else>[=T]Changes</#if></#assign>
<#assign splits = v.encoded?has_content>
<#if r.softDelete()>
async function change(sql: Sql, id: [=id], [=changesParameter()][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, changes);
</#if>
  const values = new Values();
  const set = assignments([=x]Assignments, [=given()], values);
<#if v.returning()>
  return write(sql, id, set, values, kept[=conditionsArgument]);
<#else>
  await write(sql, id, set, values, kept[=conditionsArgument]);
  return stored(sql, id);
</#if>
}

async function write(sql: Sql, id: [=id], set: readonly string[], values: Values, state: string[=conditionsParameter]): Promise<<#if v.returning()>[=T]<#else>void</#if>> {
  const assigned = [...set, <#list v.stamps as stamp>[=stamp], </#list>].join(', ');
<#else>
async function change(sql: Sql, id: [=id], [=changesParameter()][=conditionsParameter]): Promise<[=T]> {
<#if v.lookups?has_content>
  await checkReferences(sql, [=x]Lookups, changes);
</#if>
  const values = new Values();
  const assigned = [
<#if v.assignments?has_content>
    ...assignments([=x]Assignments, [=given()], values),
</#if>
<#list v.stamps as stamp>
    [=stamp],
</#list>
  ].join(', ');
</#if>
  const where = whereAll(rowToWrite(id<#if r.softDelete()>, state</#if>[=conditionsArgument], values));
<#if v.returning()>
  const text = `UPDATE [=v.table] SET ${assigned}${where} RETURNING ${[=x]Columns}`;
  const [row] = await sql.write<[=T]Row>(dynamic(text), values.all).catch(explain[=T]);
  if (row === undefined) {
    throw [=refusal("sql")];
  }
  return [=mapped("row")];
}
<#else>
  const text = `UPDATE [=v.table] SET ${assigned}${where}`;
  const { rows } = await sql.write(dynamic(text), values.all).catch(explain[=T]);
  if (rows === 0) {
    throw [=refusal("sql")];
  }
<#if !r.softDelete()>
  return stored(sql, id);
</#if>
}

/** The row as it has just been written. */
async function stored(sql: Sql, id: [=id]): Promise<[=T]> {
  const [row] = await sql.read(find[=T], [id]);
  if (row === undefined) {
    throw new NotFoundError();
  }
  return [=mapped("row")];
}
</#if>

function rowToWrite(id: [=id]<#if r.softDelete()>, state: string</#if><#if v.scoped() && r.versioned()>, { version, ...scope }: WriteConditions<#elseif r.versioned()>, { version }: VersionCondition<#elseif v.scoped()>, scope: Scope</#if>, values: Values): string[] {
<#if r.versioned()>
  const conditions = [`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]];
  if (version !== undefined) {
    conditions.push(`version = ${values.add(version)}`);
  }
  return conditions;
<#else>
  return [`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]];
</#if>
}
<#if r.versioned()>

/** Why no row was written: it is not there, or it has another version. */
async function refusal(sql: Sql, id: [=id]<#if r.softDelete()>, state: string</#if>[=scopeParameter]): Promise<Error> {
  const values = new Values();
  const where = whereAll([`id = ${values.add(id)}`<#if r.softDelete()>, state</#if>[=own]]);
  const rows = await sql.read(dynamic(`SELECT id FROM [=v.table]${where}`), values.all);
  return rows.length === 0 ? new NotFoundError() : new StaleVersionError();
}
</#if>

<@functions/>
