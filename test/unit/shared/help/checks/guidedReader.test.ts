import { describe, expect, it } from 'vitest';
import { readerFindings } from '../../../../../shared/help/checks/guidedReader.ts';

const findings = readerFindings({
  reader: { zh: '读卡器', en: 'The reader' },
  clean: { zh: '请清洁，', en: 'Clean it.' },
});

describe('findings of a reader test', () => {
  it('name the reader and the way to clean it in both languages', () => {
    expect(findings.never.explanation).toEqual({ zh: '读卡器一直没有反应。', en: 'The reader never reacted.' });
    expect(findings.never.remedy?.zh).toMatch(/^请清洁，/);
    expect(findings.never.remedy?.en).toMatch(/^Clean it\. Then/);
  });

  it('pass what was counted, warn of doubt, fail where nothing was read', () => {
    expect(findings.counted.outcome).toBe('pass');
    expect(findings.someFailed.outcome).toBe('warn');
    expect(findings.onlyFailed.outcome).toBe('fail');
    expect(findings.noReader.outcome).toBe('notSupported');
    expect(findings.noCard.outcome).toBe('skipped');
  });
});
