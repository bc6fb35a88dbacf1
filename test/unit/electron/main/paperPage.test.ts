import { describe, expect, it } from 'vitest';
import { paperPage } from '../../../../electron/main/paperPage.ts';

describe('paperPage', () => {
  it('is a sheet with the number of each page, and what stands below it is text, never markup', () => {
    const page = paperPage({ paper: 'a4', height: null, foot: '周检 <b> & "x"' });
    expect(page.pageSize.width * 25.4).toBeCloseTo(210);
    expect(page.pageSize.height * 25.4).toBeCloseTo(297);
    expect(page.footerTemplate).toContain('周检 &lt;b&gt; &amp; &quot;x&quot;');
    expect(page.footerTemplate).toContain('totalPages');
    expect(paperPage({ paper: 'a4', height: null, foot: '' })).not.toHaveProperty('footerTemplate');
  });

  it('is a piece of a roll as long as what stands on it, without margins, and never endless', () => {
    const page = paperPage({ paper: 'roll58', height: 123, foot: 'x' });
    expect(page.pageSize.width * 25.4).toBeCloseTo(58);
    expect(page.pageSize.height * 25.4).toBeCloseTo(123);
    expect(page.margins.left).toBe(0);
    expect(page).not.toHaveProperty('footerTemplate');
    expect(paperPage({ paper: 'roll80', height: 99_999, foot: '' }).pageSize.height * 25.4).toBeCloseTo(2000);
  });
});
