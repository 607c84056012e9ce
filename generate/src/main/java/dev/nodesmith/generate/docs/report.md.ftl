# Report

## 1. Summary

[=f.title()] is a REST API with [=f.endpoints()] operations on [=resources],
built with [=f.stack()].
<#if f.auth()>
Users sign in with email and password. What no rule allows is refused.
<#else>
It has no users: everything is open to whoever can reach it. That is what the model asked for. Before the API is reachable
from outside, put it behind something that knows who is calling, or add `auth` to the model.
</#if>
<#if f.uncallable()?has_content>

Nobody may call [=uncallable]: [=(f.uncallable()?size == 1)?then("it is", "they are")] stored, and only operations and other
entities use [=(f.uncallable()?size == 1)?then("it", "them")].
</#if>

## 2. Implementation

[=files]
<#if modules?has_content>

<#list modules as module>
- [=module]
</#list>
</#if>
<#if f.openOperations()?has_content>

These files hold operations that are yours to write; until then they answer 501:

<#list f.openOperations() as operation>
- `[=operation.file]` for `[=operation.route]`
</#list>
</#if>

## 3. Set-up

`npm install` and `npm run dev`: the first start makes a database<#if f.script("seed")> with example rows</#if>. The
[README](../README.md) has the details, the environment and the commands.

## 4. Testing

- `npm test` runs unit and integration tests and asks for the coverage that the project sets itself.
- [=checks] are clean.
- The contract test holds every route and answer to `openapi.json`.
<#if f.script("postman")>
- `npm run postman` runs the Postman collection against the running backend with a freshly seeded database.
</#if>
<#list testing as note>
- [=note]
</#list>

## 5. Performance

- Lists are read from a place in an index, not by counting rows, so the last page takes as long as the first.
- Related rows come in a fixed number of queries, however many rows there are.
- Every relation and every field that can be filtered or sorted by has an index.
<#if f.script("load")>
- `npm run load` fails when more than one request in twenty takes longer than 200 ms.
</#if>
<#list performance as note>
- [=note]
</#list>

## 6. Security

- All input is checked against a schema, and [=unknownKeys].
- Answers are written by the schemas of `openapi.json`: a column that is not in them cannot leave.
- Requests are limited by client, bodies by size, queries by time.
<#if f.auth()>
- Passwords are kept as [=hash] hashes; refresh tokens are kept as hashes and used once.
- Rules of ownership stand in the query itself, so a row of somebody else looks like one that does not exist.
<#else>
- There is no authentication, by choice; see the summary.
</#if>
<#list security as note>
- [=note]
</#list>

## 7. Next steps

<#list steps as step>
[=step?counter]. [=step]
</#list>
