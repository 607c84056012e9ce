import { v7 as uuidv7 } from 'uuid';

import { toProfile } from '../users/profile.reads.js';
import type { FollowContext, FollowOutput } from './contexts.js';
import type { FollowInput } from './operations.schema.js';

/** `POST /api/profiles/{username}/follow` */
export async function follow(
  { username }: FollowInput,
  { caller, repositories }: FollowContext,
): Promise<FollowOutput> {
  const profile = await repositories.profiles.get(username, caller.id);
  if (!profile.following) {
    await repositories.follows.create({
      id: uuidv7(),
      followerId: caller.id,
      followedId: profile.id,
    });
  }
  return { profile: toProfile({ ...profile, following: true }) };
}
