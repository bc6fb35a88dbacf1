import { describe, expect, it } from 'vitest';
import { fileIssueSchema, longestImport, mostIssues, newerFile, wholeFile } from '../../../../shared/json/fileIssue.ts';

describe('what is wrong with a file', () => {
  it('can be about the file as a whole', () => {
    const issue = wholeFile({ zh: '空的', en: 'empty' }, { zh: '换一个', en: 'take another' });
    expect(fileIssueSchema.parse(issue)).toEqual(issue);
    expect(issue.line).toBeNull();
  });

  it('has bounds for what is read and listed', () => {
    expect(longestImport).toBeGreaterThan(100_000);
    expect(mostIssues).toBe(50);
  });

  it('can be that a newer program wrote it', () => {
    const issue = newerFile({ kind: 'ours', version: 3 }, 'ours', 2);
    expect(fileIssueSchema.parse(issue)).toEqual(issue);
    expect(issue?.what.en).toContain('its form is 3');
    expect(issue?.remedy.zh).toContain('更新本程序');
    for (const other of [
      { kind: 'ours', version: 2 },
      { kind: 'theirs', version: 3 },
      { kind: 'ours', version: '3' },
    ])
      expect(newerFile(other, 'ours', 2)).toBeNull();
    for (const none of [null, 'ours', 3, undefined, [], { kind: 'ours', version: Number.NaN }])
      expect(newerFile(none, 'ours', 2)).toBeNull();
  });
});
