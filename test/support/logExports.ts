// Exports of the log for tests: what they are given, and entries that are as awkward as can be.
import { join } from 'node:path';
import type { ScheduleDeps } from '../../electron/service/export/exportSchedules.ts';
import { shopFile } from '../../electron/service/shops.ts';
import type { LogExport } from '../../shared/export/logExport.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { aLogEntry } from './records.ts';
import { someDeps } from './serviceDeps.ts';

/** An export of everything, as a person makes it. */
export const anExport = (changes: Partial<LogExport> = {}): LogExport => ({
  format: 'csv',
  filter: {},
  language: 'zh',
  isPlain: false,
  hasKeys: false,
  hasMark: true,
  withVerifier: false,
  ...changes,
});

/** Services' common things for exports, on a folder of its own. */
export const exportDeps = async (kind: 'own' | 'simulated' = 'own') => {
  const deps = await someDeps(kind);
  return {
    ...deps,
    version: '0.1.0',
    databaseFile: shopFile(deps.folder, kind),
    verifierPage: () => Promise.resolve('<!doctype html>'),
    terminals: () => Promise.resolve([]),
  } satisfies Omit<ScheduleDeps, 'runs'>;
};

/** Where a test writes. */
export const fileIn = (deps: { readonly folder: string }, name: string): string => join(deps.folder, name);

/** Entries that use every field, with texts that spreadsheets, CSV and XML stumble over. */
export const awkwardEntries: readonly Omit<LogEntry, 'number'>[] = [
  aLogEntry({ serialNumber: '00123', terminalName: '=HYPERLINK("http://x")', zone: 480, source: 'window' }),
  aLogEntry({
    kind: 'setting',
    verdict: null,
    checkId: null,
    serialNumber: '17E5',
    summary: { zh: '换行\r\n和 "引号", 逗号；\t制表', en: "'=guarded already\n<b>&amp;_x000D_</b>" },
    why: '',
    before: { baud: 9600, note: '=1+1', list: ['a', 'b'], on: true },
    after: 'null',
    clock: { doubt: 'back', seconds: 3600 },
    record: { kind: 'job', id: 'a:b' },
    store: "'",
    zone: -210,
    source: 'commandLine',
    at: '2026-03-08T10:00:00.5Z',
  }),
  aLogEntry({ operator: '0012', about: 2, kind: 'note', verdict: null, terminalName: '', simulated: true }),
  aLogEntry({ summary: { zh: '😀 emoji 与 ﻿零宽', en: ' spaces ' }, before: '', after: '"x"', why: '－1' }),
];
