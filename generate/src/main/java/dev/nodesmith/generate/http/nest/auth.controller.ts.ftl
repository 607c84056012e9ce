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
import { authAccess } from '~auth.access';
import { AccessGuard } from '~access.guard';
import { AdmissionGuard } from '~admission.guard';
import { AnswerInterceptor } from '~answer.interceptor';
import { [=["changeAccess", "changePassword", "login", "register"]?map(s -> inputs.value(s))?join(", ")] } from '~auth.schema';
import { AuthService } from '~auth.service';
import type { Tokens } from '~auth.sessions';
import type { Caller } from '~caller';
import type { Config } from '~config';
import { CredentialsGuard } from '~credentials.guard';
import { CurrentCaller } from '~current-caller.decorator';
import { JsonBodyInterceptor } from '~json-body.interceptor';
import { refreshCookie, refreshCookieOptions } from '~refresh-cookie';
import { ok } from '~results';
import type { Result } from '~results';
import { SameSiteGuard } from '~same-site.guard';
import { [=inputs.pipe()] } from '~[=inputs.pipeRole()]';
import { [=inputs.value(userParams)] } from '~schema:User';
import { CONFIG } from '~tokens';
import { Uncompressed } from '~uncompressed.decorator';
import type { Output } from '~validate';

/** Access tokens go in the body, refresh tokens in a cookie that no script can read. */
[=path]
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
<#if open>

  @Post('auth/register')
  @Uncompressed()
  @UseGuards(CredentialsGuard)
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('[=c.signedIn()]'))
  async register(
    @Body([=inputs.check("register", "body")]) input: [=inputs.type("register")],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result> {
    return this.#signedIn(reply, 201, await this.#auth.register(input));
  }
</#if>

  @Post('auth/login')
  @Uncompressed()
  @UseGuards(CredentialsGuard)
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('[=c.signedIn()]'))
  async login(
    @Body([=inputs.check("login", "body")]) input: [=inputs.type("login")],
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Result> {
    return this.#signedIn(reply, 200, await this.#auth.login(input));
  }

  @Post('auth/refresh')
  @Uncompressed()
  @UseGuards(SameSiteGuard)
  @UseInterceptors(AnswerInterceptor('[=c.tokens()]'))
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
  @UseInterceptors(AnswerInterceptor('[=user]'))
  async me(@CurrentCaller() caller: Caller | undefined): Promise<Result> {
    return ok(await this.#auth.me(caller));
  }

  @Put('auth/password')
  @HttpCode(204)
  @UseGuards(CredentialsGuard, AccessGuard(authAccess.changePassword))
  @UseInterceptors(JsonBodyInterceptor)
  async changePassword(
    @Body([=inputs.check("changePassword", "body")]) input: [=inputs.type("changePassword")],
    @CurrentCaller() caller: Caller | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.#auth.changePassword(input, caller);
    this.#signedOut(reply);
  }

  @Patch('[=users]/:id/access')
  @UseGuards(AccessGuard(authAccess.changeAccess))
  @UseInterceptors(JsonBodyInterceptor, AnswerInterceptor('[=user]'))
  async changeAccess(
    @Body([=inputs.check("changeAccess", "body")]) input: [=inputs.type("changeAccess")],
    @Param([=inputs.check(userParams, "path")]) { id }: [=inputs.type(userParams)],
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
