import { configOrExit } from '~config-or-exit';
import { openDatabase } from '~database';
import { createLogger } from '~logger';
import { seedDatabase<#if accounts?has_content>, seedPassword</#if> } from '~seed-database';

const config = configOrExit();
if (config.nodeEnv === 'production') {
  process.stderr.write('Seeds are for development and tests. They do not go into production.\n');
  process.exit(1);
}

const database = openDatabase(config, createLogger(config));
try {
  await seedDatabase(database);
<#if accounts?has_content>
  process.stdout.write(
    `The database is filled. You can sign in as <#list accounts as account>[=account.email]<#sep><#if account?counter == accounts?size - 1> or <#else>, </#if></#sep></#list> with the password ${seedPassword}.\n`,
  );
<#else>
  process.stdout.write('The database is filled.\n');
</#if>
} finally {
  await database.close();
}
