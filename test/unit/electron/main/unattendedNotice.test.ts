import { describe, expect, it, vi } from 'vitest';
import type { UnattendedRun } from '../../../../shared/unattended/unattended.ts';

vi.mock('electron', () => ({ Notification: class {} }));
const { createUnattendedNotices, wordsOfRun } = await import('../../../../electron/main/unattendedNotice.ts');

const at = '2026-11-22T00:30:00.000Z';
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const aRun = (changes: Partial<UnattendedRun> = {}): UnattendedRun => ({
  id: uuid(1),
  occasion: 'daily',
  dueAt: at,
  startedAt: at,
  finishedAt: at,
  isCaughtUp: false,
  targets: Array.from({ length: 20 }, (_, index) => ({
    terminalId: uuid(100 + index),
    name: `N${String(index)}`,
    ending: 'checked' as const,
    verdict: index < 3 ? ('fail' as const) : ('pass' as const),
    checkId: null,
    error: null,
  })),
  isSeen: false,
  ...changes,
});

describe('the notification of an unattended check', () => {
  it('is one for twenty terminals, with the numbers in both languages', () => {
    const shown: UnattendedRun[] = [];
    const notices = createUnattendedNotices((run) => shown.push(run));
    for (const run of [aRun({ finishedAt: null }), aRun(), aRun(), aRun({ isSeen: true })]) {
      notices.hear('unattended.changed', run);
    }
    expect(shown).toHaveLength(1);
    expect(wordsOfRun(aRun(), 'zh').body).toBe('正常 17 台，注意 0 台，故障 3 台，未能检查 0 台');
    expect(wordsOfRun(aRun(), 'en').body).toBe('17 well, 0 attention, 3 fault, 0 not checked');
  });

  it('is not shown for other events, for rubbish, or when there was nothing to check', () => {
    const shown: UnattendedRun[] = [];
    const notices = createUnattendedNotices((run) => shown.push(run));
    notices.hear('terminals.changed', aRun());
    notices.hear('unattended.changed', { id: 7 });
    notices.hear('unattended.changed', aRun({ targets: [] }));
    expect(shown).toEqual([]);
  });
});
