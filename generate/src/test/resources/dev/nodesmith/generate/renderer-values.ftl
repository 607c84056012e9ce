[=point.x] [=point.x()] [=point.plus(5)] [=point.label.get()] [=point.label.isPresent()?c]
[=nowhere.x] [=nowhere.label.isPresent()?c]
[=red] [=red.name()] [=red.shade] [=red.shade()] <#if red == "RED">red</#if>
[=green] [=green.name()] [=green.shade] [=green.shade()]<#if green == "RED"> red</#if>
