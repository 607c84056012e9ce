<#list ignored as path>
[=path]
</#list>
