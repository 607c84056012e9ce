import { DataTypes, literal } from 'sequelize';

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function up({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
<#list up as call>
    await queryInterface.[=call];
</#list>
  });
}

/** @param {{ context: import('sequelize').QueryInterface }} migration */
export async function down({ context: queryInterface }) {
  await queryInterface.sequelize.transaction(async (transaction) => {
<#list down as call>
    await queryInterface.[=call];
</#list>
  });
}
