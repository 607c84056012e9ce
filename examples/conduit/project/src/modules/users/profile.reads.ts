import type { Reads, Statement } from '../../database/sql.js';
import { NotFoundError } from '../../shared/errors.js';

/** A user as others see them. */
export interface Profile {
  readonly username: string;
  readonly bio: string | null;
  readonly image: string | null;
  /** Whether the reader follows them. */
  readonly following: boolean;
}

export interface ProfileRow extends Profile {
  readonly id: string;
}

/** The profile of `users` as JSON. The first value of a statement with it is the reader's id, or null. */
export const profileJson = `
  json_build_object(
    'username', users.username,
    'bio', users.bio,
    'image', users.image,
    'following', EXISTS (
      SELECT 1 FROM follows WHERE followed_id = users.id AND follower_id = $1::uuid
    )
  )`;

const findProfile: Statement<ProfileRow> = {
  name: 'profiles.find',
  text: `
    SELECT id, username, bio, image, EXISTS (
      SELECT 1 FROM follows WHERE followed_id = users.id AND follower_id = $1::uuid
    ) AS following
    FROM users
    WHERE username = $2`,
};

export class ProfileReads {
  readonly #sql: Reads;

  constructor(sql: Reads) {
    this.#sql = sql;
  }

  /** Throws NotFoundError. */
  async get(username: string, readerId: string | undefined): Promise<ProfileRow> {
    const [row] = await this.#sql.read(findProfile, [readerId ?? null, username]);
    if (row === undefined) {
      throw new NotFoundError('There is nobody of this name.');
    }
    return row;
  }
}

/** Without the key, which is no business of clients. */
export function toProfile({ username, bio, image, following }: Profile) {
  return { username, bio, image, following };
}
