import { DataTypes, literal } from 'sequelize';

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function up({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
<#if m.extension>
    await queryInterface.sequelize.query('CREATE EXTENSION IF NOT EXISTS pg_trgm', { transaction });
</#if>
<#list m.tables as table>
    await queryInterface.createTable(
      '[=table.name]',
      {
<#list table.columns as column>
        [=column],
</#list>
      },
      { transaction },
    );
</#list>
<#list m.constraints as constraint>
    await queryInterface.[=constraint];
</#list>
<#list m.checks as check>
    await queryInterface.sequelize.query([=check], { transaction });
</#list>
<#list m.indexes as index>
    await queryInterface.[=index];
</#list>
  });
}

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function down({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
<#list m.removed as constraint>
    await queryInterface.[=constraint];
</#list>
<#list m.dropped as name>
    await queryInterface.dropTable('[=name]', { transaction });
</#list>
  });
}
