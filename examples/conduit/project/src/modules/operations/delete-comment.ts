import { ForbiddenError, NotFoundError } from '../../shared/errors.js';
import type { DeleteCommentContext } from './contexts.js';
import type { DeleteCommentInput } from './operations.schema.js';

/** `DELETE /api/articles/{slug}/comments/{id}` */
export async function deleteComment(
  { slug, id }: DeleteCommentInput,
  { caller, repositories }: DeleteCommentContext,
): Promise<void> {
  const article = await repositories.articleReads.get(slug, caller.id);
  const comment = await repositories.comments.find(id);
  if (comment?.articleId !== article.id) {
    throw new NotFoundError('There is no such comment.');
  }
  if (comment.authorId !== caller.id) {
    throw new ForbiddenError('Only its author may do this.');
  }
  await repositories.comments.delete(id, {});
}
