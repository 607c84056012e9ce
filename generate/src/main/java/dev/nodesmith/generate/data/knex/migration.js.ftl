/** @param {import('knex').Knex} knex */
export async function up(knex) {
<#list m.statements as statement>
<#if statement?contains("\n")>
  await knex.raw(`
    [=statement?replace("\n", "\n    ")]`);
<#else>
  await knex.raw('[=statement]');
</#if>
</#list>
<#if m.extension>
  await knex.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');

</#if>
<#list m.tables as table>
  await knex.schema.createTable('[=table.name]', (table) => {
<#list table.lines as line>
    [=line];
</#list>
  });
</#list>
<#list m.foreignKeys as table>
<#if table?is_first>

</#if>
  await knex.schema.alterTable('[=table.name]', (table) => {
<#list table.lines as line>
    [=line];
</#list>
  });
</#list>
}

/** @param {import('knex').Knex} knex */
export async function down(knex) {
<#list m.removal as statement>
  await knex.raw([=statement?contains("`")?then("`" + statement + "`", "'" + statement + "'")]);
</#list>
<#list m.droppedKeys as table>
  await knex.schema.alterTable('[=table.name]', (table) => {
<#list table.lines as line>
    [=line];
</#list>
  });
</#list>
<#list m.dropped as name>
  await knex.schema.dropTable('[=name]');
</#list>
}
