# Runbook

## What runs

One process, `node [=server]`, that keeps nothing in memory that may not be lost. Run as many as are needed.
<#if f.variable("REDIS_URL")>
With `REDIS_URL` set they count rate limits together.
</#if>

[=addresses]
Logs are JSON lines on standard output, one for each request, with `reqId`: it is the `x-request-id` of the answer and the
`requestId` of an error.
<#if f.variable("METRICS_PORT")>
Metrics for Prometheus are on `METRICS_PORT` at `/metrics`, when that is set.
</#if>

## Bring out a version

1. Let the workflow build the image and run the tests.
<#if migrate.isPresent()>
2. Apply the migrations: `node [=migrate.get()] up`. Several at once do no harm: one works, the others wait.
3. Start the new processes and wait until `/health/ready` answers 200.
4. Send SIGTERM to the old ones. They answer 503 at `/health/ready`, finish what is under way and end with code 0.
<#else>
2. Start the new processes and wait until `/health/ready` answers 200.
3. Send SIGTERM to the old ones. They answer 503 at `/health/ready`, finish what is under way and end with code 0.
</#if>

To go back, start the old version. Take a migration back only if the old version cannot work with the new tables.
<#list playbooks as playbook>

## [=playbook.title]

[=playbook.sign]

<#list playbook.steps as step>
[=step?counter]. [=step]
</#list>
</#list>
