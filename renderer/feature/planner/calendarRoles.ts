// Roles of a calendar: a table whose cells are days, of which one at a time can be reached by Tab.

/** The calendar itself. */
export const wholeCalendar = (grid: { readonly label: string; readonly keys: string; readonly isBusy: boolean }) =>
  ({
    role: 'grid',
    'aria-label': grid.label,
    'aria-description': grid.keys,
    'aria-busy': grid.isBusy,
    'aria-readonly': true,
  }) as const;

/** One day. */
export const dayCell = (day: { readonly isActive: boolean; readonly isOpen: boolean }) =>
  ({
    role: 'gridcell',
    'aria-selected': day.isOpen,
    tabIndex: day.isActive ? 0 : -1,
  }) as const;
