import { describe, expect, it } from 'vitest';
import {
  failedWords,
  folderWords,
  madeWords,
  passphraseWords,
  planWords,
  removedWords,
  restoredWords,
} from '../../../../../electron/service/backup/backupWords.ts';
import { failure } from '../../../../../shared/error/appError.ts';

const shop = {
  shop: 'own' as const,
  schema: 9,
  journal: 'j',
  entries: 12,
  newest: 12,
  hash: null,
  newestAt: null,
  brokenAt: null,
  terminals: 1,
  attachments: 0,
};

describe('lines of the log about backups', () => {
  it('say what was made, and that the chain is whole or where it breaks', () => {
    const made = { file: '/x/b.zip', bytes: 1, shops: [shop] };
    expect(madeWords('daily', made, 2).en).toBe(
      'Daily backup made: b.zip (12 log entries, chain whole); 2 older removed by the number to keep',
    );
    expect(madeWords('asked', { ...made, shops: [{ ...shop, brokenAt: 7 }] }, 0).zh).toContain('校验链在第 7 条断开');
  });

  it('say what was brought back, from where, and where the rest is', () => {
    const plan = {
      format: 'terminal-steward-restore' as const,
      version: 1 as const,
      stage: 'moved' as const,
      kind: 'restore' as const,
      at: '2026-11-22T01:30:05.000Z',
      by: 'Li',
      source: 'b.zip',
      madeAt: '2026-11-21T01:30:05.000Z',
      incoming: 'x',
      kept: '20261122T013005Z',
      parts: ['own' as const],
      moves: [],
      before: [shop],
    };
    expect(restoredWords(plan).en).toContain('Brought back records of the own shop from b.zip');
    expect(restoredWords(plan).en).toContain('up to entry 12');
    expect(restoredWords({ ...plan, kind: 'undo' }).zh).toContain('已撤销恢复');
  });

  it('say what was settled, removed, or went wrong', () => {
    expect(planWords({ daily: true, time: '12:30', keep: 7, keepBefore: 5 }).en).toContain('daily at 12:30, 7 kept');
    expect(planWords({ daily: false, time: '12:30', keep: 7, keepBefore: 5 }).zh).toContain('不再');
    expect(folderWords('/media/stick').en).toContain('/media/stick');
    expect(folderWords(null).zh).toContain('程序自己的文件夹');
    expect(passphraseWords(true).en).toContain('kept nowhere');
    expect(removedWords('b.zip', false).en).toBe('Removed the backup b.zip');
    expect(failedWords('daily', failure('backup.folder', { folder: '/media/stick' }).error).en).toContain(
      '/media/stick',
    );
    expect(failedWords('import', failure('backup.busy', {}).error).en).toContain('nothing was imported');
  });
});
