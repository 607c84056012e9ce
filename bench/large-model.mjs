/** The text of a model with so many entities, each with fields of several kinds and relations to two before it. */
export function largeModel(entities) {
  return [
    'name: large',
    'stack: { language: typescript, http: fastify, data: sql, database: postgresql }',
    'auth: { roles: [admin, member] }',
    'entities:',
    ...Array.from({ length: entities }, (_, index) => entity(index + 1)),
    '',
  ].join('\n');
}

function entity(number) {
  const relations = [number - 1, Math.floor(number / 2)].filter((other) => other >= 1 && other !== number);
  const lines = [
    `  Part${number}:`,
    '    fields:',
    '      title: string(200)! @search @sort',
    '      code: string(13)! @unique @pattern(^[0-9]{13}$)',
    '      price: decimal(10,2)! @min(0) @sort @filter',
    '      amount: int! = 0 @min(0) @filter',
    '      status: enum(draft, published, withdrawn) = draft @filter',
    '      startsOn: date @sort @filter',
    '      notes: text(4000)',
  ];
  if (relations.length > 0) {
    lines.push('    relations:');
    relations.forEach((other, index) => lines.push(`      ${index === 0 ? 'previous' : 'half'}: Part${other}${index === 0 ? '!' : ''}`));
  }
  lines.push('    access: { read: anyone, create: member, update: member, delete: admin }');
  return lines.join('\n');
}
