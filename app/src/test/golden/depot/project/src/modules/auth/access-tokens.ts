import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

import type { Config } from '../../config.js';
import { type Caller, isRole } from '../../shared/caller.js';
import { UnauthenticatedError } from '../../shared/errors.js';
import type { Account } from './auth.repository.js';

const algorithm = 'HS256';
const type = 'at+jwt';
const issuer = 'depot';
const audience = 'depot';

export interface AccessToken {
  readonly caller: Caller;
  readonly accessVersion: number;
}

export class AccessTokens {
  readonly ttlSeconds: number;
  /** Made once: handing the secret over as text would cost a hundred times more at each check. */
  readonly #key: KeyObject;

  constructor(config: Pick<Config, 'accessTokenTtlSeconds' | 'jwtSecret'>) {
    this.ttlSeconds = config.accessTokenTtlSeconds;
    this.#key = createSecretKey(config.jwtSecret, 'utf8');
  }

  issue({ user, accessVersion }: Account): string {
    return jwt.sign({ role: user.role, version: accessVersion }, this.#key, {
      algorithm,
      audience,
      expiresIn: this.ttlSeconds,
      header: { alg: algorithm, typ: type },
      issuer,
      subject: user.id,
    });
  }

  read(token: string): AccessToken {
    const { sub, role, version, exp } = this.#verify(token);
    // Without `exp` the library would take a token as valid for ever.
    if (sub === undefined || !isRole(role) || typeof version !== 'number' || exp === undefined) {
      throw new UnauthenticatedError();
    }
    return { caller: { id: sub, role }, accessVersion: version };
  }

  #verify(token: string): jwt.JwtPayload {
    try {
      const { header, payload } = jwt.verify(token, this.#key, {
        algorithms: [algorithm],
        audience,
        complete: true,
        issuer,
      });
      if (header.typ === type && typeof payload === 'object') {
        return payload;
      }
    } catch {
      // Whatever is wrong with a token, the client learns only that it will not do.
    }
    throw new UnauthenticatedError();
  }
}
