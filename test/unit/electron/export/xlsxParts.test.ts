import { describe, expect, it } from 'vitest';
import { readStyles, readWorkbook } from '../../../../electron/export/xlsxParts.ts';

const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

describe('the parts of a workbook', () => {
  it('are found by their relations, hidden sheets and charts left out', () => {
    const workbook = `<workbook><workbookPr date1904="1"/><sheets><sheet name="alt" state="hidden" r:id="r1"/><sheet name="终端 &amp; co" r:id="r2"/><sheet name="chart" r:id="r3"/></sheets></workbook>`;
    const relations = `<Relationships><Relationship Id="r1" Type="${kind}/worksheet" Target="worksheets/a.xml"/><Relationship Id="r2" Type="${kind}/worksheet" Target="/xl/worksheets/b.xml"/><Relationship Id="r3" Type="${kind}/chartsheet" Target="c.xml"/><Relationship Id="r4" Type="${kind}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
    expect(readWorkbook(workbook, relations)).toEqual({
      sheets: [{ name: '终端 & co', path: 'xl/worksheets/b.xml' }],
      sharedStrings: 'xl/sharedStrings.xml',
      styles: null,
      is1904: true,
    });
  });

  it('say which numbers are dates and which are shown with zeros in front', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="00000000"/><numFmt numFmtId="166" formatCode="[Red]0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="31"/></cellXfs></styleSheet>`;
    expect(readStyles(styles).map(({ isDate }) => isDate)).toEqual([false, true, true, false, false, true]);
    expect(readStyles(styles)[3]?.zeros).toBe(8);
  });

  it('read nothing from what is no workbook', () => {
    expect(readWorkbook('<html>', 'x').sheets).toEqual([]);
    expect(readStyles('')).toEqual([]);
  });
});
