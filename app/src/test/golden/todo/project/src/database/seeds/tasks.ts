import { v7 as uuidv7 } from 'uuid';

import type { NewTask } from '../../modules/tasks/task.js';

export function taskSeeds(): NewTask[] {
  return [
    {
      id: uuidv7(),
      title: 'Renew the domain',
      done: true,
      dueOn: '2025-09-22',
    },
    {
      id: uuidv7(),
      title: 'Call the supplier',
      done: false,
      dueOn: '2025-10-01',
    },
    {
      id: uuidv7(),
      title: 'Write the release notes',
      done: true,
      dueOn: null,
    },
    {
      id: uuidv7(),
      title: 'Book the train tickets',
      done: true,
      dueOn: '2025-10-19',
    },
    {
      id: uuidv7(),
      title: 'Review the budget',
      done: false,
      dueOn: '2025-10-28',
    },
    {
      id: uuidv7(),
      title: 'Update the price list',
      done: true,
      dueOn: '2025-11-06',
    },
    {
      id: uuidv7(),
      title: 'Answer the open letters',
      done: true,
      dueOn: '2025-11-15',
    },
    {
      id: uuidv7(),
      title: 'Back up the archive',
      done: false,
      dueOn: null,
    },
  ];
}
