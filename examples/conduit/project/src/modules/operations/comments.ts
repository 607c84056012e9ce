import { toComment } from '../comments/comment.reads.js';
import type { CommentsContext, CommentsOutput } from './contexts.js';
import type { CommentsInput } from './operations.schema.js';

/** `GET /api/articles/{slug}/comments` */
export async function comments(
  { slug }: CommentsInput,
  { caller, repositories }: CommentsContext,
): Promise<CommentsOutput> {
  const { id } = await repositories.articleReads.get(slug, caller?.id);
  const rows = await repositories.commentReads.ofArticle(id, caller?.id);
  return { comments: rows.map(toComment) };
}
