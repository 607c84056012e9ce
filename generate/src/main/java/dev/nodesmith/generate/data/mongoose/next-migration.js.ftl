import { randomUUID } from 'node:crypto';

/** @param {import('mongoose').mongo.Db} db */
export async function up(db) {
<#list up as statement>
  [=statement]
</#list>
}

/** @param {import('mongoose').mongo.Db} db */
export async function down(db) {
<#list down as statement>
  [=statement]
</#list>
}
