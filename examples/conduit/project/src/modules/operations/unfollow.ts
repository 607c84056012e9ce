import { toProfile } from '../users/profile.reads.js';
import type { UnfollowContext, UnfollowOutput } from './contexts.js';
import type { UnfollowInput } from './operations.schema.js';

/** `DELETE /api/profiles/{username}/follow` */
export async function unfollow(
  { username }: UnfollowInput,
  { caller, repositories }: UnfollowContext,
): Promise<UnfollowOutput> {
  const profile = await repositories.profiles.get(username, caller.id);
  const { items } = await repositories.follows.list({
    limit: 1,
    sort: 'id',
    total: false,
    filters: { followerId: { in: [caller.id] }, followedId: { in: [profile.id] } },
  });
  for (const { id } of items) {
    await repositories.follows.delete(id, {});
  }
  return { profile: toProfile({ ...profile, following: false }) };
}
