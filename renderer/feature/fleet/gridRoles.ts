// Roles of a grid whose rows are drawn one by one: a table's own elements cannot be placed freely.

/** A cell. */
export const gridCell = { role: 'gridcell' } as const;
/** A cell that can be selected. */
export const tileCell = (isSelected: boolean) => ({ role: 'gridcell', 'aria-selected': isSelected }) as const;
/** The heading of a column. */
export const columnHeading = { role: 'columnheader' } as const;
/** Rows that belong together. */
export const rowGroup = { role: 'rowgroup' } as const;
/** A box without a meaning of its own. */
export const mereBox = { role: 'presentation' } as const;

/** A row of headings or tiles; the heading of the columns is row 1. */
export const plainRow = (index: number) => ({ role: 'row', 'aria-rowindex': index }) as const;

/** A row that can be selected; one at a time can be reached by Tab. */
export const lineRow = (row: {
  readonly index: number;
  readonly label: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}) =>
  ({
    ...plainRow(row.index),
    'aria-label': row.label,
    'aria-selected': row.isSelected,
    tabIndex: row.isActive ? 0 : -1,
  }) as const;

/** The grid itself. */
export const wholeGrid = (grid: { readonly label: string; readonly keys: string; readonly rows: number }) =>
  ({
    role: 'grid',
    'aria-label': grid.label,
    'aria-description': grid.keys,
    'aria-rowcount': grid.rows,
    'aria-multiselectable': true,
  }) as const;
