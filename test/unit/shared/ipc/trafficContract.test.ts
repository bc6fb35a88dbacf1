import { describe, expect, it } from 'vitest';
import { trafficCommands } from '../../../../shared/ipc/trafficContract.ts';

describe('traffic contract', () => {
  it('limits a page and a note', () => {
    const page = trafficCommands['traffic.page'].input;
    expect(page.safeParse({ address: null, before: null, limit: 2000 }).success).toBe(true);
    expect(page.safeParse({ address: null, before: null, limit: 2001 }).success).toBe(false);
    const note = trafficCommands['traffic.note'].input;
    expect(note.safeParse({ text: ' ', address: null }).success).toBe(false);
    expect(note.safeParse({ text: 'x'.repeat(201), address: null }).success).toBe(false);
  });

  it('does not let the window name a file', () => {
    expect(Object.keys(trafficCommands['captures.save'].input.shape)).toEqual(['captureId', 'language']);
    expect(Object.keys(trafficCommands['captures.import'].input.shape)).toEqual(['language']);
    expect(trafficCommands['captures.save'].answeredBy).toBe('main');
    expect(trafficCommands['captures.import'].answeredBy).toBe('main');
  });
});
