// How many columns a text takes in a terminal emulator: Chinese characters take two.

// East Asian Wide and Fullwidth ranges (Unicode Standard Annex 11), as far as either language of the product uses them.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;
const zeroWidth = /\p{M}|[\u200b-\u200f]/u;

/** Columns that the text takes; it must hold no control characters. */
export const textWidth = (text: string): number => {
  let columns = 0;
  for (const character of text) {
    if (zeroWidth.test(character)) continue;
    columns += wide.test(character) ? 2 : 1;
  }
  return columns;
};

/** The text filled with blanks up to a number of columns; longer text stays as it is. */
export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - textWidth(text)));

/** Rows as aligned columns with two blanks between them; the last column is not filled. */
export const alignColumns = (rows: readonly (readonly string[])[]): string[] => {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
    });
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : padTo(cell, widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};

/** Whether a line may end before this character: wide characters break anywhere, but never before closing marks. */
const breaksBefore = (character: string, previous: string): boolean =>
  previous === ' ' ||
  (!/[，。；：！？、）》”’%]/.test(character) &&
    !/[（《“‘]/.test(previous) &&
    (wide.test(character) || wide.test(previous)));

/** The text in lines of at most so many columns, broken between words or Chinese characters. */
export const wrapText = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let piece = '';
  let previous = '';
  const place = (): void => {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    piece = '';
  };
  for (const character of text) {
    if (piece !== '' && breaksBefore(character, previous)) place();
    piece += character;
    previous = character;
  }
  place();
  return [...lines, line.trimEnd()];
};
