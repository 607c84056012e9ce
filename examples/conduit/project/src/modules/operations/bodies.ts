import { z } from 'zod';

import { changesOf, email, text } from '../../shared/scalars.js';

/** What stands below `article`, `comment` and `user` in the bodies of requests. */
const article = {
  title: text(200, 1),
  description: text(1_000, 1),
  body: text(100_000, 1),
};

export const newArticle = z.object({
  ...article,
  tagList: z.array(text(60, 1)).max(20).default([]),
});

export const articleChanges = changesOf(article);

export const newComment = z.object({ body: text(10_000, 1) });

export const userChanges = changesOf({
  email: email(),
  username: text(60, 1),
  password: text(128, 8),
  bio: text(10_000).nullable(),
  image: text(2_000).nullable(),
});
