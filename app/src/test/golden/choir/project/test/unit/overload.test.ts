import { setTimeout } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';

import { Overload } from '../../src/shared/overload.js';

function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until) {
    // Nothing else gets a turn.
  }
}

it('notices an event loop that is late, and that it is in time again', async () => {
  const overload = new Overload(100);
  try {
    expect(overload.overloaded).toBe(false);
    await setTimeout(10);
    block(600);
    await setTimeout(10);
    expect(overload.overloaded).toBe(true);
    await vi.waitFor(() => {
      expect(overload.overloaded).toBe(false);
    }, 10_000);
  } finally {
    overload.close();
  }
});
