// The rows of the grid: headings of groups, lines, or rows of tiles; and how the keyboard moves among the terminals.

/** One row. */
export type GridItem =
  | { readonly kind: 'group'; readonly key: string; readonly ids: readonly string[] }
  | { readonly kind: 'row'; readonly key: string; readonly ids: readonly string[] };

const groupMark = 'group ';

/** An order as a flat list of texts, which can be compared and kept: headings are marked. */
export const orderOf = (
  groups: readonly { readonly key: string; readonly ids: readonly string[] }[],
): readonly string[] => groups.flatMap(({ key, ids }) => [`${groupMark}${key}`, ...ids]);

/** Rows of an order with `across` terminals each; terminals that are not there any more are left out. */
export const itemsOf = (
  order: readonly string[],
  across: number,
  isThere: (id: string) => boolean,
  hasHeadings: boolean,
): readonly GridItem[] => {
  const items: GridItem[] = [];
  let ids: string[] = [];
  let heading: string | null = null;
  const close = (): void => {
    if (heading !== null && hasHeadings && ids.length > 0) items.push({ kind: 'group', key: heading, ids });
    for (let at = 0; at < ids.length; at += across) {
      const row = ids.slice(at, at + across);
      items.push({ kind: 'row', key: `${heading ?? ''} ${row[0] ?? ''}`, ids: row });
    }
    ids = [];
  };
  for (const each of order) {
    if (each.startsWith(groupMark)) {
      close();
      heading = each.slice(groupMark.length);
    } else if (isThere(each)) ids.push(each);
  }
  close();
  return items;
};

/** Where a key leads from a terminal; null = nowhere. `page` = rows of one screen. */
export const moveTo = (items: readonly GridItem[], from: string | null, key: string, page: number): string | null => {
  const rows = items.filter(({ kind }) => kind === 'row').map(({ ids }) => ids);
  const flat = rows.flat();
  if (flat.length === 0) return null;
  const row = Math.max(
    0,
    rows.findIndex((ids) => from !== null && ids.includes(from)),
  );
  const column = Math.max(0, rows[row]?.indexOf(from ?? '') ?? 0);
  const inRow = (wanted: number): string | null => {
    const ids = rows[Math.min(rows.length - 1, Math.max(0, wanted))] ?? [];
    return ids[Math.min(column, ids.length - 1)] ?? null;
  };
  const along = (step: number): string | null =>
    flat[Math.min(flat.length - 1, Math.max(0, flat.indexOf(from ?? '') + step))] ?? null;
  const ways: Readonly<Record<string, () => string | null>> = {
    ArrowDown: () => inRow(row + 1),
    ArrowUp: () => inRow(row - 1),
    ArrowRight: () => along(1),
    ArrowLeft: () => along(-1),
    PageDown: () => inRow(row + page),
    PageUp: () => inRow(row - page),
    Home: () => flat[0] ?? null,
    End: () => flat.at(-1) ?? null,
  };
  return ways[key]?.() ?? null;
};
