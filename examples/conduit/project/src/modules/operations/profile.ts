import { toProfile } from '../users/profile.reads.js';
import type { ProfileContext, ProfileOutput } from './contexts.js';
import type { ProfileInput } from './operations.schema.js';

/** `GET /api/profiles/{username}` */
export async function profile(
  { username }: ProfileInput,
  { caller, repositories }: ProfileContext,
): Promise<ProfileOutput> {
  return { profile: toProfile(await repositories.profiles.get(username, caller?.id)) };
}
