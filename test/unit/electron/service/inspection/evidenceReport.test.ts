import { describe, expect, it } from 'vitest';
import { evidenceReport } from '../../../../../electron/service/inspection/evidenceReport.ts';

const section = {
  title: { zh: '来访记录', en: 'Visitors' },
  requirement: '9.5.1.3',
  head: [
    { zh: '姓名', en: 'Name' },
    { zh: '备注', en: 'Note' },
  ],
  rows: [['<script>alert("x")</script>', null]],
  more: null,
};
const base = { language: 'zh' as const, facts: [], gaps: [], sections: [section], pictures: [], isSimulated: false };

describe('the report', () => {
  it('shows what was typed as text, never as markup', () => {
    const html = evidenceReport(base);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  it('leaves out columns in which nothing stands, and says so where there are no rows', () => {
    expect(evidenceReport(base)).not.toContain('备注');
    expect(evidenceReport({ ...base, sections: [{ ...section, rows: [] }] })).toContain('这段时间没有记录');
  });

  it('needs nothing from outside, and marks a simulated shop', () => {
    const html = evidenceReport({
      ...base,
      isSimulated: true,
      pictures: [{ caption: '"', path: 'p', mediaType: 'image/png', base64: 'AA==' }],
    });
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('模拟商店');
    expect(html).toContain('alt="&quot;"');
  });
});
