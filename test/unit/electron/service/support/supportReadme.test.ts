import { describe, expect, it } from 'vitest';
import {
  hiddenReport,
  type ReadmeFacts,
  supportReadme,
} from '../../../../../electron/service/support/supportReadme.ts';

const facts: ReadmeFacts = {
  madeAt: '2026-11-22T17:30:00+08:00',
  program: 'Terminal Steward 1.2.3',
  shop: 'own',
  language: 'zh',
  parts: ['system', 'log'],
  shown: ['merchant'],
  words: 2,
  noteHidden: [{ kind: 'word', count: 1 }],
  note: '收银台 ⟦word 1⟧\n断线',
  files: [
    {
      path: 'system.json',
      bytes: 10,
      lines: 1,
      sha256: 'ab',
      places: [0],
      hidden: [{ kind: 'computer', count: 3, lines: [1] }],
    },
  ],
  problems: [{ path: 'database.json', code: 'store.damaged' }],
};

describe('README of a bundle', () => {
  it('says in both languages what it holds, what was hidden and why, and that nothing is uploaded', () => {
    const text = supportReadme(facts);
    for (const part of [
      '版本与系统 · 维护日志',
      '3  ⟦computer⟧',
      '商户资料',
      '断线',
      'database.json: store.damaged',
      'uploads nothing',
      '不会上传',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Replay');
  });

  it('tells how a capture is replayed, and marks the simulated shop', () => {
    const [file] = facts.files;
    const files = [{ ...(file as NonNullable<typeof file>), path: 'captures/1/trace.pcapng', hidden: [] }];
    const text = supportReadme({
      ...facts,
      shop: 'simulated',
      shown: [],
      files,
      note: null,
      noteHidden: [],
      problems: [],
    });
    expect(text).toContain('Replay');
    expect(text).toContain('simulated shop');
    expect(text).toContain('nothing had to be hidden');
  });
});

describe('report on what was hidden', () => {
  it('names kind, how many and where', () => {
    expect(JSON.parse(hiddenReport(facts))).toMatchObject({
      letThrough: ['merchant'],
      ownWords: 2,
      total: [
        { kind: 'word', count: 1 },
        { kind: 'computer', count: 3 },
      ],
      files: [{ path: 'system.json', hidden: [{ kind: 'computer', count: 3, lines: [1] }] }],
    });
  });
});
