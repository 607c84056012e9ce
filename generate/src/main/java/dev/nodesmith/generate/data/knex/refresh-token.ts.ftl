import type { Knex } from 'knex';
import { ask } from '~knex-errors';
import type { Session } from '~knex-session';
import { instant, toDatetime } from '~wire-types';
import type { RefreshToken, RefreshTokenRepository } from '~auth.repository';

const columns = [
  'id',
  'user_id as userId',
  'family_id as familyId',
  'token_hash as tokenHash',
  'expires_at as expiresAt',
];
<#assign counted = d.written() == "COUNT">
<#if stored != "string" && decoded?has_content>

type Row = Omit<RefreshToken, 'userId'> & { readonly userId: [=stored] };
<#else>

type Row = RefreshToken;
</#if>

export class KnexRefreshTokenRepository implements RefreshTokenRepository {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  async create(token: RefreshToken): Promise<void> {
    await insert(this.#session.knex, token);
  }

  rotate(
    tokenHash: string,
    successor: Pick<RefreshToken, 'id' | 'tokenHash'>,
    now: string,
  ): Promise<RefreshToken | undefined> {
    return this.#session.transaction(async ({ knex }) => {
<#if counted>
      // The lock on the row makes a second call wait, and then find the token used.
      const count = await ask(
        knex('[=table] as token')
          .leftJoin('[=table] as relative', (on) => {
            on.on('relative.family_id', 'token.family_id').andOnNotNull('relative.revoked_at');
          })
          .where({ 'token.token_hash': tokenHash, 'token.used_at': null, 'relative.id': null })
          .where('token.expires_at', '>', [=d.instant("now")])
          .update({ 'token.used_at': [=d.instant("now")] }),
      );
      const used = count === 0 ? undefined : await ask<Row | undefined>(knex('[=table]').where({ token_hash: tokenHash }).first(columns));
<#else>
      const revoked = knex('[=table] as relative')
        .where('relative.family_id', knex.ref('[=table].family_id'))
        .whereNotNull('relative.revoked_at')
        .select('relative.id');
      // The lock on the row makes a second call wait, and then find the token used.
      const [used] = await ask<Row[]>(
        knex('[=table]')
          .where({ token_hash: tokenHash, used_at: null })
          .where('expires_at', '>', now)
          .whereNotExists(revoked)
          .update({ used_at: now })
          .returning(columns),
      );
</#if>
      return used && insert(knex, { ...<#if decoded?has_content>toToken(used)<#else>used</#if>, ...successor });
    });
  }

  async find(tokenHash: string): Promise<(RefreshToken & { readonly used: boolean }) | undefined> {
    const row = await ask<(Row & { readonly usedAt: string | null }) | undefined>(
      this.#session
        .[=(clients == "ONE_FOR_READS")?then("reads", "knex")]('[=table]')
        .where({ token_hash: tokenHash })
        .first([...columns, 'used_at as usedAt']),
    );
    if (row === undefined) {
      return undefined;
    }
    const { usedAt, ...token } = row;
    return { ...<#if decoded?has_content>toToken(token)<#else>token</#if>, used: usedAt !== null };
  }

  revokeFamily(familyId: string, now: string): Promise<void> {
    return this.#revoke({ family_id: familyId }, now);
  }

  revokeUser(userId: RefreshToken['userId'], now: string): Promise<void> {
    return this.#revoke({ user_id: userId }, now);
  }

  async deleteExpired(userId: RefreshToken['userId'], before: string): Promise<void> {
    const { knex } = this.#session;
    await ask(knex('[=table]').where({ user_id: userId }).where('expires_at', '<', [=d.instant("before")]).delete());
  }

  async #revoke(condition: object, now: string): Promise<void> {
    const { knex } = this.#session;
    await ask(knex('[=table]').where(condition).whereNull('revoked_at').update({ revoked_at: [=d.instant("now")] }));
  }
}

async function insert(knex: Knex, token: RefreshToken): Promise<RefreshToken> {
  await ask(
    knex('[=table]').insert({
      id: token.id,
      user_id: token.userId,
      family_id: token.familyId,
      token_hash: token.tokenHash,
      expires_at: [=d.instant("token.expiresAt")],
    }),
  );
  return token;
}
<#if decoded?has_content>

function toToken(row: Row): RefreshToken {
  return { ...row, [=decoded] };
}
</#if>
