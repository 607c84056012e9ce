/** What is measured against the baseline, and the least ratio to it that a request is due. */
export const contenders = [
  {
    name: 'fastify-sql',
    title: 'Fastify + sql',
    settings: ['stack.http=fastify', 'stack.data=sql'],
    due: { GET: 1.0, LIST: 0.95, POST: 0.95 },
  },
  {
    name: 'fastify-prisma',
    title: 'Fastify + Prisma, reads: sql',
    settings: ['stack.http=fastify', 'stack.data=prisma', 'stack.reads=sql'],
    due: { GET: 0.85, LIST: 0.85, POST: 0.35 },
  },
  {
    name: 'express-sql',
    title: 'Express + sql',
    settings: ['stack.http=express', 'stack.data=sql'],
    due: { GET: 0.4, LIST: 0.55, POST: 0.45 },
  },
  {
    name: 'nest-sql',
    title: 'Nest on Fastify + sql',
    settings: ['stack.http=nest', 'stack.data=sql'],
    due: { GET: 0.78, LIST: 0.78 },
  },
  {
    name: 'express-sequelize',
    title: 'Express + Sequelize, reads: sql',
    settings: ['stack.http=express', 'stack.data=sequelize', 'stack.reads=sql'],
    due: { GET: 0.38, LIST: 0.45, POST: 0.28 },
  },
];

export const longestP95 = 200;
