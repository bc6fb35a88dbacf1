import { expect, it } from 'vitest';
import { evidenceReadme } from '../../../../../electron/service/inspection/evidenceReadme.ts';

it('says in both languages what the files are, how they are checked, and what a check cannot prove', () => {
  const text = evidenceReadme({
    period: { from: '2026-01-01', until: '2026-12-31' },
    madeAt: '2026-11-22T09:30:05+08:00',
    madeBy: 'Li',
    program: 'Terminal Steward 1',
    hasPdf: true,
  });
  for (const words of [
    'node verify.mjs',
    'sha256sum -c SHA256SUMS',
    'report.pdf',
    '核对不能证明记录本身属实',
    'cannot prove that the records are true',
  ]) {
    expect(text).toContain(words);
  }
  expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
});
