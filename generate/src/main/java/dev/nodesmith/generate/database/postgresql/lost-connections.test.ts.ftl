<#macro driver>
import { Client } from 'pg';
</#macro>
<#macro cutting>
/** Ends every connection to the database, as a restart of its server would. */
async function cutConnections(): Promise<void> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()`);
  await client.end();
}
</#macro>
<#assign nowhere = "postgresql://nobody@127.0.0.1:1/nothing">
<#include "../lost-connections.ftl">
