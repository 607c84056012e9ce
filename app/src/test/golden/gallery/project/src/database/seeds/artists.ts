import type { NewArtist } from '../../modules/artists/artist.js';

export function artistSeeds(): NewArtist[] {
  return [
    {
      name: 'Ada Moreno',
      bornOn: '2025-09-01',
    },
    {
      name: 'Bruno Fischer',
      bornOn: '2025-09-10',
    },
    {
      name: 'Clara Okafor',
      bornOn: '2025-09-19',
    },
    {
      name: 'Daniel Lindqvist',
      bornOn: '2025-09-28',
    },
    {
      name: 'Elena Haddad',
      bornOn: null,
    },
    {
      name: 'Farid Novak',
      bornOn: '2025-10-16',
    },
    {
      name: 'Grace Tanaka',
      bornOn: '2025-10-25',
    },
    {
      name: 'Hugo Silva',
      bornOn: '2025-11-03',
    },
  ];
}
