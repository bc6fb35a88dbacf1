// The columns of the sheet: what the shop holds to be true, and those who are held against it.
export const sheetColumns = ['record', 'device', 'receipt', 'portal'] as const;
