import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';

import { isRole } from '../../shared/caller.js';
import { UnauthenticatedError } from '../../shared/errors.js';

const algorithm = 'HS256';
const type = 'at+jwt';
const issuer = 'pantry';
const audience = 'pantry';

export class AccessTokens {
  /** Made once: handing the secret over as text would cost a hundred times more at each check. */
  #key;

  constructor(config) {
    this.ttlSeconds = config.accessTokenTtlSeconds;
    this.#key = createSecretKey(config.jwtSecret, 'utf8');
  }

  issue({ user, accessVersion }) {
    return jwt.sign({ role: user.role, version: accessVersion }, this.#key, {
      algorithm,
      audience,
      expiresIn: this.ttlSeconds,
      header: { alg: algorithm, typ: type },
      issuer,
      subject: user.id,
    });
  }

  /** @param {string} token */
  read(token) {
    const { sub, role, version, exp } = this.#verify(token);
    // Without `exp` the library would take a token as valid for ever.
    if (sub === undefined || !isRole(role) || typeof version !== 'number' || exp === undefined) {
      throw new UnauthenticatedError();
    }
    return { caller: { id: sub, role }, accessVersion: version };
  }

  #verify(token) {
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
