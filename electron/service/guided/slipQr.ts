// A QR code for a printer that knows only characters: half blocks of CP437, each as wide as a module and two modules high.
import { encode } from 'uqr';

// Upper and lower module of a character: CP437 DF, DC, DB and the blank.
const halfBlocks: Readonly<Record<string, string>> = { '11': '█', '10': '▀', '01': '▄', '00': ' ' };

/**
 * Lines of a QR code without a border. Up to 20 characters of digits, capitals and dashes give version 1 with correction
 * M, 21 modules wide: narrower than the narrowest terminal's 24 columns, whose blank paper is the border.
 */
export const qrLines = (text: string): readonly string[] => {
  const { data, size } = encode(text, { ecc: text.length <= 20 ? 'M' : 'L', border: 0 });
  const isDark = (row: number, column: number): string => (data[row]?.[column] === true ? '1' : '0');
  return Array.from({ length: Math.ceil(size / 2) }, (_, line) =>
    Array.from(
      { length: size },
      (__, column) => halfBlocks[isDark(2 * line, column) + isDark(2 * line + 1, column)],
    ).join(''),
  );
};
