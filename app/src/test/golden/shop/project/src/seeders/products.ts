import type { NewProduct } from '../models/product.js';
import { pick, type SeedIds } from './seed-ids.js';

export function productSeeds({ tags }: Pick<SeedIds, 'tags'>): NewProduct[] {
  return [
    {
      name: 'Desk lamp',
      price: '4.95',
      stock: '9000000001',
      sizes: ['It arrived'],
      details: { note: 'new' },
      tagIds: [pick(tags, 0), pick(tags, 1)],
    },
    {
      name: 'Oak chair',
      price: '7.95',
      stock: '9000104730',
      sizes: ['The second', 'Several'],
      details: null,
      tagIds: [pick(tags, 1), pick(tags, 4)],
    },
    {
      name: 'Canvas bag',
      price: '10.95',
      stock: '9000209459',
      sizes: null,
      details: { note: 'classic' },
      tagIds: [pick(tags, 2), pick(tags, 7)],
    },
    {
      name: 'Steel bottle',
      price: '13.95',
      stock: '9000314188',
      sizes: ['There is', 'The detai5'],
      details: { note: 'limited' },
      tagIds: [pick(tags, 3)],
    },
    {
      name: 'Wool blanket',
      price: '16.95',
      stock: '9000418917',
      sizes: ['The detai5'],
      details: { note: 'gift' },
      tagIds: [pick(tags, 4), pick(tags, 5)],
    },
    {
      name: 'Travel mug',
      price: '19.95',
      stock: '9000523646',
      sizes: ['It grew', 'Nobody'],
      details: { note: 'local' },
      tagIds: [pick(tags, 5), pick(tags, 0)],
    },
    {
      name: 'Wall clock',
      price: '22.95',
      stock: '9000628375',
      sizes: ['Nobody'],
      details: null,
      tagIds: [pick(tags, 6), pick(tags, 3)],
    },
    {
      name: 'Garden hose',
      price: '25.95',
      stock: '9000733104',
      sizes: null,
      details: { note: 'reduced' },
      tagIds: [pick(tags, 7)],
    },
  ];
}
