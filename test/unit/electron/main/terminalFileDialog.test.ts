import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileQuestion, withLogEnding } from '../../../../electron/main/terminalFileDialog.ts';
import type { TerminalFile } from '../../../../shared/model/action.ts';

const file: TerminalFile = {
  id: '11111111-2222-4333-8444-555555555555',
  terminalId: '11111111-2222-4333-8444-555555555556',
  logFile: 'application',
  takenAt: '2026-11-22T01:30:00.000Z',
  bytes: 10,
  totalBytes: 10,
  isComplete: true,
};

describe('the question where to save a file of a terminal', () => {
  it('proposes a name with terminal, file and day', () => {
    const question = fileQuestion({ file, terminalName: 'Till 1 / bar', language: 'en', folder: '/docs' });
    expect(question.defaultPath).toBe(join('/docs', 'Till-1-bar-application-log-2026-11-22.log'));
  });

  it('says in the name that a file is incomplete', () => {
    const partial = { ...file, isComplete: false };
    expect(fileQuestion({ file: partial, terminalName: '收银台', language: 'zh', folder: '/d' }).defaultPath).toBe(
      join('/d', '收银台-应用日志-2026-11-22-不完整.log'),
    );
  });

  it('lets no name lead to another folder', () => {
    const { defaultPath } = fileQuestion({ file, terminalName: '../../etc/x', language: 'en', folder: '/d' });
    expect(defaultPath.startsWith(join('/d', 'etc-x-'))).toBe(true);
  });

  it('adds the ending where there is none', () => {
    expect(withLogEnding('/d/a')).toBe('/d/a.log');
    expect(withLogEnding('/d/a.txt')).toBe('/d/a.txt');
  });
});
