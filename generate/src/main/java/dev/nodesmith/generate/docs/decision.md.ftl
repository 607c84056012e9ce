# [=number]. [=d.title]

Status: accepted

## Context

[=d.context]

## Decision

[=d.decision]

## Consequences

<#list d.consequences as consequence>
- [=consequence]
</#list>
