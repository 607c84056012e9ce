<#assign T = r.names.type>
<#assign Base = (T == "Model")?then("SequelizeModel", "Model")>
import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type <#if T == "Model">Model as SequelizeModel<#else>Model</#if>,
  type ModelStatic,
  type NonAttribute,
  type Sequelize,
} from 'sequelize';
import type { JsonValue } from '~json';
import { countVersion } from '~sequelize-hooks';
import { type [=T]<#list v.enums as name>, type [=name]</#list><#list v.computed as property>, [=property.code?keep_before("(")]</#list> } from '~model:[=r.entity.name]';
<#list v.targets(r.entity.name) as entity>
import type { [=plan.resource(entity).names.type]Model } from '~models:[=entity]';
</#list>
<#list v.linkModels() as link>
import type { [=link]Model } from '~join-models';
</#list>

export interface [=T]Model extends [=Base]<InferAttributes<[=T]Model>, InferCreationAttributes<[=T]Model>> {
<#list v.attributes as attribute>
  [=attribute.name]: [=attribute.type];
</#list>
<#list v.includes as include>
  [=include.as]?: NonAttribute<[=include.type]>;
</#list>
}

export function define[=T](sequelize: Sequelize): ModelStatic<[=T]Model> {
  return sequelize.define<[=T]Model>(
    '[=T]',
    {
<#list v.attributes as attribute>
      [=attribute.name]: { [=attribute.definition] },
</#list>
    },
    { tableName: '[=v.table]'<#list v.options as option>, [=option]</#list> },
  );
}

export function to[=T](row: [=T]Model): [=T] {
<#if v.computed?has_content>
  const [=r.names.variable] = {
<#list v.outputs as property>
    [=property.name]: [=property.code],
</#list>
  };
  return {
    ...[=r.names.variable],
<#list v.computed as property>
    [=property.name]: [=property.code],
</#list>
  };
<#else>
  return {
<#list v.outputs as property>
    [=property.name]: [=property.code],
</#list>
  };
</#if>
}
