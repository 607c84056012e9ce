import { Types } from 'mongoose';

/** @param {import('mongoose').mongo.Db} db */
export async function up(db) {
<#list collections as collection>
  await db.createCollection('[=collection.name]', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: [<#list collection.required as path>'[=path]'<#sep>, </#list>],
        properties: {
<#list collection.properties as path, schema>
          [=path]: [=schema],
</#list>
        },
      },
<#if collection.rules?has_content>
      $expr: <#if collection.rules?size == 1>[=collection.rules[0]]<#else>{ $and: [<#list collection.rules as rule>[=rule]<#sep>, </#list>] }</#if>,
</#if>
    },
  });
<#if collection.indexes?has_content>
  await db.collection('[=collection.name]').createIndexes([
<#list collection.indexes as index>
    [=index],
</#list>
  ]);
</#if>
</#list>
<#if counters>
  await db.createCollection('key_counters', {
    validator: {
      $jsonSchema: {
        bsonType: 'object',
        required: ['_id', 'value'],
        properties: { _id: { bsonType: 'string' }, value: { bsonType: 'long' } },
      },
    },
  });
</#if>
}

/** @param {import('mongoose').mongo.Db} db */
export async function down(db) {
<#if counters>
  await db.dropCollection('key_counters');
</#if>
<#list collections?reverse as collection>
  await db.dropCollection('[=collection.name]');
</#list>
}
