import { describe, expect, it } from 'vitest';
import { fileIssueSchema, longestImport, mostIssues, wholeFile } from '../../../../shared/json/fileIssue.ts';

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
});
