// How a page of labels becomes PDF: the size of the sheet or roll, no margins of Chromium's own.
import { type LabelLayout, labelLayouts } from '../../shared/register/labelData.ts';

const millimetresOfInch = 25.4;

/** Options for Electron's printToPDF. */
export const labelPage = (layout: LabelLayout) => {
  const [width, height] = labelLayouts[layout].page;
  return {
    printBackground: true,
    preferCSSPageSize: false,
    pageSize: { width: width / millimetresOfInch, height: height / millimetresOfInch },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
};
