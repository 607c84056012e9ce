import type { NewTag } from '../models/tag.js';

export function tagSeeds(): NewTag[] {
  return [
    {
      id: 'tag-1',
      title: 'The Salt Road',
    },
    {
      id: 'tag-2',
      title: 'A House of Paper',
    },
    {
      id: 'tag-3',
      title: 'Winter Harbour',
    },
    {
      id: 'tag-4',
      title: 'The Last Cartographer',
    },
    {
      id: 'tag-5',
      title: 'Songs for an Empty Train',
    },
    {
      id: 'tag-6',
      title: "The Orchard Keeper's Daughter",
    },
    {
      id: 'tag-7',
      title: 'Below the Ice',
    },
    {
      id: 'tag-8',
      title: 'Letters from Lisbon',
    },
  ];
}
