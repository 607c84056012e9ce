<#if plan.hasAuth()>
import type { AccountRepository, RefreshTokenRepository } from '~auth.repository';
</#if>
<#list resources as resource>
import type { [=resource.names.type]Repository } from '~repository:[=resource.entity.name]';
</#list>
import type { IdempotencyStore } from '~idempotency';

export interface Repositories {
<#list resources as resource>
  readonly [=resource.names.variables]: [=resource.names.type]Repository;
</#list>
<#if plan.hasAuth()>
  readonly accounts: AccountRepository;
  readonly refreshTokens: RefreshTokenRepository;
</#if>
  readonly idempotencyKeys: IdempotencyStore;
}

export interface PoolState {
  readonly size: number;
  readonly idle: number;
  readonly waiting: number;
}

export interface Database {
  readonly repositories: Repositories;

  /** All of the work or none of it: what it writes is kept when it resolves, undone when it rejects. */
  transaction<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;

  /** Rejects with UnavailableError while the database does not answer. */
  ping(): Promise<void>;

  pool(): PoolState;

  /** Waits for what is under way. */
  close(): Promise<void>;
}
