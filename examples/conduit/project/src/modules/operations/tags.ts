import type { TagsContext, TagsOutput } from './contexts.js';

/** `GET /api/tags` */
export async function tags({ repositories }: TagsContext): Promise<TagsOutput> {
  return { tags: await repositories.articleReads.tags() };
}
