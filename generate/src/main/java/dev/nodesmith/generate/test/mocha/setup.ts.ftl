import { use } from 'chai';
import chaiAsPromised from 'chai-as-promised';
<#list setups as setup>
import * as [=setup.name] from '[=setup.module]';
</#list>

use(chaiAsPromised);
<#if setups?has_content>

export const mochaGlobalSetup = [<#list setups as setup>[=setup.name].setup<#sep>, </#list>];
export const mochaGlobalTeardown = [<#list setups?reverse as setup>[=setup.name].teardown<#sep>, </#list>];
</#if>
