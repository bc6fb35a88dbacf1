import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { createEvents } from '../../../../electron/service/events.ts';

describe('events', () => {
  it('reach every listener until it is taken back, and none after the end', () => {
    const events = createEvents(silentLogger);
    const heard: string[] = [];
    const undo = events.listen(() => heard.push('first'));
    events.listen(() => heard.push('second'));
    events.publish('ports.changed', []);
    undo();
    undo();
    events.publish('ports.changed', []);
    events.stop();
    events.publish('ports.changed', []);
    expect(heard).toEqual(['first', 'second', 'second']);
  });

  it('reach the others when one listener throws, and the log says so', () => {
    const lines: string[] = [];
    const events = createEvents((_, message) => lines.push(message));
    let reached = false;
    events.listen(() => {
      throw new Error('broken window');
    });
    events.listen(() => {
      reached = true;
    });
    events.publish('ports.changed', []);
    expect(reached).toBe(true);
    expect(lines).toEqual(['listener of an event failed']);
  });
});
