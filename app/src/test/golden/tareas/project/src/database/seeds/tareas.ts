import { v7 as uuidv7 } from 'uuid';

import type { NewTarea } from '../../modules/tareas/tarea.js';

export function tareaSeeds(): NewTarea[] {
  return [
    {
      id: uuidv7(),
      titulo:
        'It arrived earlier than promised and in perfect condition. There is little to add to what has been said elsewhere.',
      hecha: true,
      venceEl: '2025-09-01',
    },
    {
      id: uuidv7(),
      titulo:
        'The second half is where it really comes alive. Some of it was written by candlelight.',
      hecha: false,
      venceEl: null,
    },
    {
      id: uuidv7(),
      titulo:
        'Several people have asked for it since the spring. The second half is where it really comes alive.',
      hecha: true,
      venceEl: '2025-09-19',
    },
    {
      id: uuidv7(),
      titulo:
        'There is little to add to what has been said elsewhere. Nobody expected it to last, and yet here it is.',
      hecha: true,
      venceEl: '2025-09-28',
    },
    {
      id: uuidv7(),
      titulo:
        'The details were checked twice, and they hold. More about this will follow next month.',
      hecha: false,
      venceEl: '2025-10-07',
    },
    {
      id: uuidv7(),
      titulo:
        'It grew out of a conversation on a long train journey. The details were checked twice, and they hold.',
      hecha: true,
      venceEl: '2025-10-16',
    },
    {
      id: uuidv7(),
      titulo:
        'Nobody expected it to last, and yet here it is. A short walk from the station, next to the bakery.',
      hecha: true,
      venceEl: null,
    },
    {
      id: uuidv7(),
      titulo:
        'The older edition is still easy to find. Several people have asked for it since the spring.',
      hecha: false,
      venceEl: '2025-11-03',
    },
  ];
}
