.nodesmith
backend.yaml
<#list ignored as path>
[=path]
</#list>
package-lock.json
