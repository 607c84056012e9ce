import type { NewArtist } from '../../modules/artists/artist.js';

export function artistSeeds(): NewArtist[] {
  return [
    {
      name: 'Ada Moreno',
      born: null,
      contact:
        'It arrived earlier than promised and in perfect condition. There is little to add to what has been said elsewhere.',
    },
    {
      name: 'Bruno Fischer',
      born: 3,
      contact: null,
    },
    {
      name: 'Clara Okafor',
      born: 5,
      contact:
        'Several people have asked for it since the spring. The second half is where it really comes alive.',
    },
    {
      name: 'Daniel Lindqvist',
      born: 7,
      contact:
        'There is little to add to what has been said elsewhere. Nobody expected it to last, and yet here it is.',
    },
    {
      name: 'Elena Haddad',
      born: 9,
      contact:
        'The details were checked twice, and they hold. More about this will follow next month.',
    },
    {
      name: 'Farid Novak',
      born: null,
      contact:
        'It grew out of a conversation on a long train journey. The details were checked twice, and they hold.',
    },
    {
      name: 'Grace Tanaka',
      born: 13,
      contact: null,
    },
    {
      name: 'Hugo Silva',
      born: 15,
      contact:
        'The older edition is still easy to find. Several people have asked for it since the spring.',
    },
  ];
}
