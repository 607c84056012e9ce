import type { NewPainter } from '../../modules/painters/painter.js';

export function painterSeeds(): NewPainter[] {
  return [
    {
      name: 'Painter one',
    },
    {
      name: 'Painter two',
    },
    {
      name: 'Painter three',
    },
    {
      name: 'Painter four',
    },
    {
      name: 'Painter five',
    },
    {
      name: 'Painter six',
    },
    {
      name: 'Painter seven',
    },
    {
      name: 'Painter eight',
    },
  ];
}
