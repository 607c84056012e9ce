node_modules/
<#list ignored as path>
[=path]
</#list>
*.log
.DS_Store
