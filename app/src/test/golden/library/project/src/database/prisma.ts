// What `npm run generate` writes from prisma/schema.prisma.
export { Prisma, PrismaClient } from '../generated/prisma/client.js';
