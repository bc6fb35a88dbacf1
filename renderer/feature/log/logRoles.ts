// Roles of the grid of the log: its rows are drawn one by one, which a table's own elements do not allow.

/** The grid itself. */
export const logGridRoles = (grid: { readonly label: string; readonly keys: string; readonly rows: number }) =>
  ({
    role: 'grid',
    'aria-label': grid.label,
    'aria-description': grid.keys,
    'aria-rowcount': grid.rows,
    'aria-readonly': true,
  }) as const;

/** A row; the heading is row 1. One row at a time can be reached by Tab. */
export const lineRoles = (line: {
  readonly index: number;
  readonly isActive: boolean;
  readonly isOpened: boolean;
  readonly isLoading: boolean;
}) =>
  ({
    role: 'row',
    'aria-rowindex': line.index + 2,
    'aria-selected': line.isOpened,
    'aria-busy': line.isLoading,
    tabIndex: line.isActive ? 0 : -1,
  }) as const;

/** A cell. */
export const cell = { role: 'gridcell' } as const;
/** The heading of a column. */
export const columnHeading = { role: 'columnheader' } as const;
/** The row of the headings. */
export const headRow = { role: 'row', 'aria-rowindex': 1 } as const;
/** Rows that belong together. */
export const rowGroup = { role: 'rowgroup' } as const;
