import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { engineCommand, event, mainCommand } from '../../../../shared/ipc/define.ts';

describe('channel declarations', () => {
  it('say who answers', () => {
    expect(engineCommand(z.object({}), z.string()).answeredBy).toBe('engine');
    expect(mainCommand(z.object({}), z.string()).answeredBy).toBe('main');
  });

  it('carry the schemas unchanged', () => {
    const payload = z.number();
    expect(event(payload).payload).toBe(payload);
  });
});
