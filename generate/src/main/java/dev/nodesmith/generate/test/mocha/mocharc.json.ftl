{
<#if transformed>
  "node-option": ["import=tsx"],
</#if>
  "require": ["./[=setup]"],
  "spec": ["test/**/*.test[=extension]"],
  "timeout": 40000
}
