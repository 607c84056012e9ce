import { v7 as uuidv7 } from 'uuid';

import type { NewPiece } from '../../modules/pieces/piece.js';

export function pieceSeeds(): NewPiece[] {
  return [
    {
      id: uuidv7(),
      title: 'The Salt Road',
      minutes: 30,
    },
    {
      id: uuidv7(),
      title: 'A House of Paper',
      minutes: null,
    },
    {
      id: uuidv7(),
      title: 'Winter Harbour',
      minutes: 60,
    },
    {
      id: uuidv7(),
      title: 'The Last Cartographer',
      minutes: 75,
    },
    {
      id: uuidv7(),
      title: 'Songs for an Empty Train',
      minutes: 30,
    },
    {
      id: uuidv7(),
      title: "The Orchard Keeper's Daughter",
      minutes: 45,
    },
    {
      id: uuidv7(),
      title: 'Below the Ice',
      minutes: null,
    },
    {
      id: uuidv7(),
      title: 'Letters from Lisbon',
      minutes: 75,
    },
  ];
}
