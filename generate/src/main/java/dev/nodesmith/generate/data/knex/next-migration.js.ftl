/** @param {import('knex').Knex} knex */
export async function up(knex) {
<#list up as statement>
  await knex.[=statement];
</#list>
}

/** @param {import('knex').Knex} knex */
export async function down(knex) {
<#list down as statement>
  await knex.[=statement];
</#list>
}
