// CSV text that comes in pieces, as rows of cells: quoted cells, any line end (RFC 4180). Nothing is trimmed or guessed.

/** Takes pieces of text and hands out whole rows. */
export interface RowSplitter {
  readonly push: (piece: string) => readonly (readonly string[])[];
  /** What is left at the end of the text: the last row without line end, and whether it ended within quotes. */
  readonly end: () => { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean };
}

/** A quoted cell of more characters is no export of ours. */
const longestRow = 4_000_000;

const cellsOf = (line: string): readonly string[] => {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    let text = '';
    if (line[at] === '"') {
      let from = at + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        const end = quote === -1 ? line.length : quote;
        text += line.slice(from, end);
        at = end + 1;
        if (line[at] !== '"') break;
        text += '"';
        from = at + 1;
      }
    }
    const comma = line.indexOf(',', at);
    cells.push(text + line.slice(at, comma === -1 ? line.length : comma));
    if (comma === -1) return cells;
    at = comma + 1;
  }
};

const quotesIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** A splitter for one file. */
export const createRowSplitter = (): RowSplitter => {
  let rest = '';
  let isFirst = true;

  const take = (text: string, isEnd: boolean): { rows: (readonly string[])[]; left: string } => {
    const rows: (readonly string[])[] = [];
    let from = 0;
    let quotes = 0;
    let searched = 0;
    for (;;) {
      const end = text.indexOf('\n', searched);
      if (end === -1) break;
      quotes += quotesIn(text.slice(searched, end));
      searched = end + 1;
      if (quotes % 2 === 1) continue;
      rows.push(cellsOf(text.slice(from, text[end - 1] === '\r' ? end - 1 : end)));
      from = end + 1;
      quotes = 0;
    }
    if (isEnd && from < text.length) rows.push(cellsOf(text.slice(from)));
    return { rows, left: text.slice(from) };
  };

  return {
    push: (piece) => {
      const text = rest + (isFirst ? piece.replace(/^\uFEFF/, '') : piece);
      isFirst = isFirst && piece === '';
      if (text.length - piece.length > longestRow) throw new RangeError('a row without end');
      const { rows, left } = take(text, false);
      rest = left;
      return rows;
    },
    end: () => {
      const isCut = quotesIn(rest) % 2 === 1;
      return { rows: take(rest, true).rows, isCut };
    },
  };
};
