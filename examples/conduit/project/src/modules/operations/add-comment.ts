import { NotFoundError } from '../../shared/errors.js';
import { validate } from '../../shared/validate.js';
import { toProfile } from '../users/profile.reads.js';
import { newComment } from './bodies.js';
import type { AddCommentContext, AddCommentOutput } from './contexts.js';
import type { AddCommentInput } from './operations.schema.js';

/** `POST /api/articles/{slug}/comments` */
export async function addComment(
  input: AddCommentInput,
  { caller, repositories }: AddCommentContext,
): Promise<AddCommentOutput> {
  const { body } = validate(newComment, input.comment, 'body');
  const { id: articleId } = await repositories.articleReads.get(input.slug, caller.id);
  const author = await repositories.users.find(caller.id);
  if (author === undefined) {
    throw new NotFoundError();
  }
  const comment = await repositories.comments.create({ body, articleId, authorId: caller.id });
  const { username } = author;
  return {
    comment: {
      id: comment.id,
      body,
      createdAt: comment.createdAt,
      updatedAt: comment.updatedAt,
      author: toProfile(await repositories.profiles.get(username, caller.id)),
    },
  };
}
