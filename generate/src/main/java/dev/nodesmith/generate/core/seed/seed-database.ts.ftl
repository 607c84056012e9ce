import type { Database, Repositories } from '~database-port';
import type { Page } from '~pagination';
<#if plan.hasAuth()>
import { Passwords } from '~auth.passwords';
import type { NewAccount } from '~auth.repository';
</#if>
<#list tables as table>
import { [=table.resource.names.variable]Seeds } from '~seeds:[=table.resource.entity.name]';
<#if table.account>
import type { New[=table.resource.names.type] } from '~model:[=table.resource.entity.name]';
</#if>
</#list>

<#if accounts?has_content>
/** For development and tests, which is all that seeds are for. */
export const seedPassword = '[=accounts[0].password]';

</#if>
/** A repository, as far as it is needed here. */
interface Table<Row, Id> {
  list(query: typeof firstRows, scope: object): Promise<Page<{ readonly id: Id }>>;
  create(row: Row): Promise<{ readonly id: Id }>;
}

const firstRows = {
  limit: 20,
  sort: 'id',
  total: false,
  filters: {},
  fields: ['id'],
  include: [],
} as const;

/** Fills the tables that are empty with data to develop with, all or none of them. */
export async function seedDatabase(database: Database): Promise<void> {
<#list tables as table>
<#if table.account>
  // Hashing takes its time, and a transaction should not wait for it.
  const accounts = await withPasswords([=table.resource.names.variable]Seeds());
</#if>
</#list>
  await database.transaction(async (repositories) => {
<#list tables as table>
<#assign names = table.resource.names>
    <#if linked?seq_contains(names.variables)>const [=names.variables] = </#if>await fill(<#if table.account>accountTable(repositories), accounts<#else>repositories.[=names.variables], [=names.variable]Seeds(<#if table.links?has_content>{ [=table.links?join(", ")] }</#if>)</#if>);
</#list>
  });
}

/** Answers with the ids of the rows, of those that were there or of the new ones. */
async function fill<Row, Id>(table: Table<Row, Id>, rows: readonly Row[]): Promise<Id[]> {
  const { items } = await table.list(firstRows, {});
  if (items.length > 0) {
    return items.map(({ id }) => id);
  }
  const ids: Id[] = [];
  for (const row of rows) {
    const { id } = await table.create(row);
    ids.push(id);
  }
  return ids;
}
<#list tables as table>
<#if table.account>
<#assign type = table.resource.names.type>

function withPasswords(users: readonly New[=type][]): Promise<NewAccount[]> {
  const passwords = new Passwords();
  return Promise.all(
    users.map(async (user) => ({ ...user, passwordHash: await passwords.hash(seedPassword) })),
  );
}

function accountTable({ accounts, [=table.resource.names.variables] }: Repositories): Table<NewAccount, [=table.resource.key.tsType]> {
  return {
    list: (query<#if table.scoped>, scope</#if>) => [=table.resource.names.variables].list(query<#if table.scoped>, scope</#if>),
    create: async (account) => (await accounts.create(account)).user,
  };
}
</#if>
</#list>
