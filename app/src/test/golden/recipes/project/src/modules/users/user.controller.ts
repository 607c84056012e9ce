import { Controller, Get, Inject, Param, Query, UseGuards, UseInterceptors } from '@nestjs/common';

import { AccessGuard } from '../../http/access.guard.js';
import { AdmissionGuard } from '../../http/admission.guard.js';
import { ReadInterceptor } from '../../http/answer.interceptor.js';
import { CurrentCaller } from '../../http/current-caller.decorator.js';
import { found, listed, type Result } from '../../http/results.js';
import { SchemaPipe } from '../../http/schema.pipe.js';
import type { Caller } from '../../shared/caller.js';
import type { Output } from '../../shared/validate.js';
import { userAccess } from './user.access.js';
import { listUsers, readUser, userParams } from './user.schema.js';
import { UserService } from './user.service.js';

@Controller('v1/users')
@UseGuards(AdmissionGuard)
export class UserController {
  readonly #users: UserService;

  constructor(@Inject(UserService) users: UserService) {
    this.#users = users;
  }

  @Get()
  @UseGuards(AccessGuard(userAccess.list))
  @UseInterceptors(ReadInterceptor('UserPage'))
  async list(
    @Query(new SchemaPipe(listUsers)) query: Output<typeof listUsers>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return listed(await this.#users.list(query, caller));
  }

  @Get(':id')
  @UseGuards(AccessGuard(userAccess.get))
  @UseInterceptors(ReadInterceptor('UserView'))
  async get(
    @Query(new SchemaPipe(readUser)) query: Output<typeof readUser>,
    @Param(new SchemaPipe(userParams)) { id }: Output<typeof userParams>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return found(await this.#users.get(id, query, caller), query);
  }
}
