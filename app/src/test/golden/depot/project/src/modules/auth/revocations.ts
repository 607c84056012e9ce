import type { Config } from '../../config.js';
import type { Database } from '../../database/database.js';
import type { AccessToken } from './access-tokens.js';
import type { AccessRevocation } from './auth.repository.js';

const maxAgeMs = 2_000;

/** Clocks of several servers may differ by this much. */
const clockSkewMs = 60_000;

/**
 * The access tokens that are void before they expire. The list is short, for a revocation is
 * forgotten once the tokens it concerns have expired, so each process keeps it in memory and reads
 * it anew when a request finds it older than two seconds. A user who is disabled is thus shut out at
 * once by the process that did it, and by the others within two seconds.
 */
export class Revocations {
  readonly #database: Database;
  readonly #tokenTtlSeconds: number;
  #revocations = new Map<string, AccessRevocation>();
  #readAt = Number.NEGATIVE_INFINITY;
  #changedAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | undefined;

  constructor(config: Pick<Config, 'accessTokenTtlSeconds'>, database: Database) {
    this.#database = database;
    this.#tokenTtlSeconds = config.accessTokenTtlSeconds;
  }

  /** Whether the list is new enough to be relied on. */
  get fresh(): boolean {
    return this.#readAt > this.#needed();
  }

  /** Makes the list as new as it has to be now. */
  async renew(): Promise<void> {
    const needed = this.#needed();
    while (this.#readAt <= needed) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    }
  }

  include({ caller, accessVersion }: AccessToken): boolean {
    const revocation = this.#revocations.get(caller.id);
    return (
      revocation !== undefined && (revocation.disabled || accessVersion < revocation.accessVersion)
    );
  }

  /** To be called when a revocation has been stored. */
  refresh(): void {
    this.#changedAt = performance.now();
  }

  #needed(): number {
    return Math.max(performance.now() - maxAgeMs, this.#changedAt);
  }

  async #read(): Promise<void> {
    const startedAt = performance.now();
    const since = new Date(Date.now() - this.#tokenTtlSeconds * 1000 - clockSkewMs);
    const rows = await this.#database.repositories.accounts.listRevocations(since.toISOString());
    this.#revocations = new Map(rows.map((row) => [row.userId, row]));
    this.#readAt = startedAt;
  }
}
