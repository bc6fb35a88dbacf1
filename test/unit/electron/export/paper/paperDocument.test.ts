import { describe, expect, it } from 'vitest';
import {
  escaped,
  type PaperDocument,
  paperBody,
  paperHtml,
} from '../../../../../electron/export/paper/paperDocument.ts';

const paper: PaperDocument = {
  language: 'zh',
  title: '维护记录',
  subtitle: null,
  mark: '模拟商店',
  facts: [['制作人', '<b>小王</b>']],
  sections: [
    { title: '空', none: '没有' },
    {
      title: '表',
      table: { head: ['a'], widths: [null], rows: [{ heading: '2026-11-22' }, ['1'], [{ text: '坏', tone: 'bad' }]] },
    },
  ],
  code: { svg: '<svg></svg>', caption: '核对' },
  signatures: ['维护人'],
  signatureWords: { name: '姓名', date: '日期' },
  notes: [],
};

describe('a page', () => {
  it('lets no text become a rule, a script or an address', () => {
    const nasty = '</td><script src="//x"></script>"\'&\u202Egnp\u0007\ttab\nline';
    expect(escaped(nasty)).toBe(
      '&lt;/td&gt;&lt;script src=&quot;//x&quot;&gt;&lt;/script&gt;&quot;&#39;&amp;gnp tab<br>line',
    );
    expect(paperHtml(paper)).toContain('&lt;b&gt;小王&lt;/b&gt;');
    expect(paperHtml(paper)).toContain("default-src 'none'");
    expect(paperHtml(paper)).not.toContain('<script');
  });

  it('repeats the names of its columns on every sheet, names what is empty, and has a box to sign in', () => {
    const body = paperBody(paper);
    expect(body).toContain('<thead><tr><th scope="col">a</th></tr></thead>');
    expect(body).toContain('<tr class="heading"><th colspan="1" scope="colgroup">2026-11-22</th></tr>');
    expect(body).toContain('<td class="bad">坏</td>');
    expect(body).toContain('<p class="none">没有</p>');
    expect(body).toContain('维护人');
    expect(body).toContain('lang="zh-CN"');
  });

  it('keeps a row on one sheet, but for one that would leave half of a sheet empty before it', () => {
    const bodyWith = (text: string): string =>
      paperBody({ ...paper, sections: [{ title: null, table: { head: ['a'], widths: [null], rows: [[{ text }]] } }] });
    expect(bodyWith('短')).toContain('<tr><td>短</td></tr>');
    expect(bodyWith('长'.repeat(500))).toContain('<tr class="tall">');
    expect(bodyWith('行\n'.repeat(20))).toContain('<tr class="tall">');
  });
});
