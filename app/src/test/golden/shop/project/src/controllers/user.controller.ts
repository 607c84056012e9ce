import type { Request, Response } from 'express';

import type { Services } from '../container.js';
import { found, listed } from '../middlewares/results.js';
import type { RouteTools } from '../middlewares/route-tools.js';
import { sendRead } from '../middlewares/send.js';
import { validate } from '../utils/validate.js';
import { listUsers, readUser, userParams } from '../validators/user.validator.js';

export function userController({ users }: Services, { serializers }: RouteTools) {
  const write = {
    userPage: serializers.of('UserPage'),
    userView: serializers.of('UserView'),
  };

  return {
    list: async (request: Request, response: Response): Promise<void> => {
      const query = validate(listUsers, request.query, 'query');
      const page = await users.list(query, request.caller);
      sendRead(request, response, listed(page), write.userPage);
    },

    get: async (request: Request, response: Response): Promise<void> => {
      const { id } = validate(userParams, request.params, 'path');
      const view = validate(readUser, request.query, 'query');
      const row = await users.get(id, view, request.caller);
      sendRead(request, response, found(row, view), write.userView);
    },
  };
}
