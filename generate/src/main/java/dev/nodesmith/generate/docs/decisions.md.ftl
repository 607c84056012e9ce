# Decisions

Each says what asked for it, what was decided and what it costs. When one no longer holds, write a new one and say in the
old one which replaces it.

<#list decisions as decision>
[=decision?counter]. [[=decision.title]]([=files[decision?index]])
</#list>
