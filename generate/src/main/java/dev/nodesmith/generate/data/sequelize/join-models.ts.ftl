import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type NonAttribute,
  type Sequelize,
} from 'sequelize';
<#list targets as target>
import type { [=plan.resource(target).names.type]Model } from '~models:[=target]';
</#list>
<#list joins as join>

export interface [=join.model]Model extends Model<InferAttributes<[=join.model]Model>, InferCreationAttributes<[=join.model]Model>> {
<#list join.ends() as end>
  [=end.attribute]: [=end.tsType];
</#list>
<#list join.ends() as end>
<#list links?filter(link -> link.model() == join.model && link.association() == end.association) as link>
  [=end.association]?: NonAttribute<[=end.related]Model>;
</#list>
</#list>
}

export function define[=join.model](sequelize: Sequelize): ModelStatic<[=join.model]Model> {
  return sequelize.define<[=join.model]Model>(
    '[=join.model]',
    {
<#list join.ends() as end>
      [=end.attribute]: { type: [=end.type], primaryKey: true, field: '[=end.column]' },
</#list>
    },
    { tableName: '[=join.table]', timestamps: false },
  );
}
</#list>
