import {
  Body,
  Controller,
  Cookies,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Put,
  Res,
  UseGuards,
  UseInterceptors,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyReply } from 'fastify';

import type { Config } from '../../config.js';
import { AccessGuard } from '../../http/access.guard.js';
import { AdmissionGuard } from '../../http/admission.guard.js';
import { AnswerInterceptor } from '../../http/answer.interceptor.js';
import { CredentialsGuard } from '../../http/credentials.guard.js';
import { CurrentCaller } from '../../http/current-caller.decorator.js';
import { JsonBodyInterceptor } from '../../http/json-body.interceptor.js';
import { refreshCookie, refreshCookieOptions } from '../../http/refresh-cookie.js';
import { ok, type Result } from '../../http/results.js';
import { SameSiteGuard } from '../../http/same-site.guard.js';
import { SchemaPipe } from '../../http/schema.pipe.js';
import { CONFIG } from '../../http/tokens.js';
import { Uncompressed } from '../../http/uncompressed.decorator.js';
import type { Caller } from '../../shared/caller.js';
import type { Output } from '../../shared/validate.js';
import { userParams } from '../users/user.schema.js';
import { authAccess } from './auth.access.js';
import { changeAccess, changePassword, login, register } from './auth.schema.js';
import { AuthService } from './auth.service.js';
import type { Tokens } from './sessions.js';

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
@Controller('v1')
@UseGuards(AdmissionGuard)
export class AuthController {
  readonly #auth: AuthService;
  readonly #cookieOptions: ReturnType<typeof refreshCookieOptions>;
  readonly #host: HttpAdapterHost;

  constructor(
    @Inject(AuthService) auth: AuthService,
    @Inject(CONFIG) config: Config,
    @Inject(HttpAdapterHost) host: HttpAdapterHost,
  ) {
    this.#auth = auth;
    this.#cookieOptions = refreshCookieOptions(config);
    this.#host = host;
  }

  @Post('auth/register')
  @Uncompressed()
  @UseGuards(CredentialsGuard)
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('SignedIn'))
  async register(
    @Body(new SchemaPipe(register)) input: Output<typeof register>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result> {
    return this.#signedIn(reply, 201, await this.#auth.register(input));
  }

  @Post('auth/login')
  @Uncompressed()
  @UseGuards(CredentialsGuard)
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('SignedIn'))
  async login(
    @Body(new SchemaPipe(login)) input: Output<typeof login>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result> {
    return this.#signedIn(reply, 200, await this.#auth.login(input));
  }

  @Post('auth/refresh')
  @Uncompressed()
  @UseGuards(SameSiteGuard)
  @UseInterceptors(AnswerInterceptor('Tokens'))
  async refresh(
    @Cookies(refreshCookie) token: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result> {
    return this.#signedIn(reply, 200, await this.#auth.refresh(token));
  }

  @Post('auth/logout')
  @HttpCode(204)
  @UseGuards(SameSiteGuard)
  async logout(
    @Cookies(refreshCookie) token: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.#auth.logout(token);
    this.#signedOut(reply);
  }

  @Post('auth/logout-all')
  @HttpCode(204)
  @UseGuards(AccessGuard(authAccess.logoutAll))
  async logoutAll(
    @CurrentCaller() caller: Caller | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.#auth.logoutAll(caller);
    this.#signedOut(reply);
  }

  @Get('auth/me')
  @UseGuards(AccessGuard(authAccess.me))
  @UseInterceptors(AnswerInterceptor('User'))
  async me(@CurrentCaller() caller: Caller | undefined): Promise<Result> {
    return ok(await this.#auth.me(caller));
  }

  @Put('auth/password')
  @HttpCode(204)
  @UseGuards(CredentialsGuard, AccessGuard(authAccess.changePassword))
  @UseInterceptors(JsonBodyInterceptor)
  async changePassword(
    @Body(new SchemaPipe(changePassword)) input: Output<typeof changePassword>,
    @CurrentCaller() caller: Caller | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.#auth.changePassword(input, caller);
    this.#signedOut(reply);
  }

  @Patch('users/:id/access')
  @UseGuards(AccessGuard(authAccess.changeAccess))
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('User'))
  async changeAccess(
    @Body(new SchemaPipe(changeAccess)) input: Output<typeof changeAccess>,
    @Param(new SchemaPipe(userParams)) { id }: Output<typeof userParams>,
    @CurrentCaller() caller: Caller | undefined,
  ): Promise<Result> {
    return ok(await this.#auth.changeAccess(id, input, caller));
  }

  #signedIn(
    reply: FastifyReply,
    status: number,
    { refreshToken, refreshTokenExpiresAt, ...body }: Tokens,
  ): Result {
    const expires = new Date(refreshTokenExpiresAt);
    this.#host.httpAdapter.setCookie(reply, refreshCookie, refreshToken, {
      ...this.#cookieOptions,
      expires,
    });
    return ok(body, status);
  }

  #signedOut(reply: FastifyReply): void {
    this.#host.httpAdapter.clearCookie(reply, refreshCookie, this.#cookieOptions);
  }
}
