# [=f.title()]

<#if f.description().isPresent()>
[=f.description().get()]

</#if>
A REST API built with [=f.stack()].
It needs nothing but Node 20.19 or newer: development and tests bring their own database along.

## Start

```sh
npm install
npm run dev
```

The first start makes a database<#if f.script("seed")>, with example rows in it</#if>. The API answers at <http://127.0.0.1:3000>, and its
documentation, which can send requests too, is at <http://127.0.0.1:3000/docs>.
<#if f.auth() && f.script("seed")>

The seed makes an account for each role:

[=accounts]
Log in at `POST [=plan.basePath]/auth/login` and send the access token that you get with every request, as `Authorization: Bearer …`.
It is good for 15 minutes; `POST [=plan.basePath]/auth/refresh` gives a new one for the cookie that the login has set.
</#if>

## Commands

[=commands]
## The API

[=endpoints]
- **Lists** take `limit`, `cursor` or `page`, `sort`, `total` and the filters that `/docs` names. Follow `nextCursor` to
  read on; a cursor stays right while rows come and go.
- **Errors** have one form, whatever went wrong: [=errorForm]
<#if f.versioned()>
- **Two who change the same row** do not overwrite each other: send the `ETag` that you read as `If-Match`, and a change
  that comes too late is answered with 412.
</#if>
- **A request that may have been lost** can be sent again: give a POST an `Idempotency-Key`, and it is done once.
<#if f.exactNumbers()>
- **Decimals and 64-bit integers** are texts in JSON, so that no digit is lost.
</#if>

[docs/client.md](docs/client.md) shows a typed client.

<#if environment?has_content>
## Environment

Everything is read and checked once, when the backend starts. `.env.example` has the values for development.

[=environment]
</#if>
## Where things are

[=files]
To add to the API, begin with the routes of a resource and follow the imports: routes call services, services know the
rules and call repositories, repositories know the database.
<#if f.openOperations()?has_content>

These operations answer 501 until you write them:

<#list f.openOperations() as operation>
- `[=operation.route]` in `[=operation.file]`
</#list>
</#if>

## Production

```sh
<#if f.script("build")>
npm ci
npm run build
<#else>
npm ci --omit=dev
</#if>
```

`NODE_ENV=production node [=server]` runs it behind a proxy that ends TLS. The `Dockerfile` makes a small image that runs
without root, and `compose.yaml` starts it with all that it needs. Apply migrations before a new version starts; the
[runbook](docs/runbook.md) has the rest.

Why things are as they are is written down in [docs/decisions](docs/decisions/README.md).
