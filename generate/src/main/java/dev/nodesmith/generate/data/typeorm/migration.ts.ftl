import type { MigrationInterface, QueryRunner } from 'typeorm';

export class [=className] implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
<#list up as statement>
    await queryRunner.query([=statement]);
</#list>
  }

  async down(queryRunner: QueryRunner): Promise<void> {
<#list down as statement>
    await queryRunner.query([=statement]);
</#list>
  }
}
