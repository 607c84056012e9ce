<#macro driver>
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
</#macro>
<#macro cutting>
/** Ends every connection to the database, as a restart of its server would. */
async function cutConnections(): Promise<void> {
  const connection = await createConnection(database.url);
  const [others] = await connection.query<RowDataPacket[]>(`
    SELECT id FROM information_schema.processlist
    WHERE db = database() AND id <> connection_id()`);
  for (const { id } of others) {
    // One that has gone in the meantime is no error here.
    await connection.query('KILL ?', [id]).catch(() => undefined);
  }
  await connection.end();
}
</#macro>
<#assign nowhere = "mysql://nobody@127.0.0.1:1/nothing">
<#include "../lost-connections.ftl">
