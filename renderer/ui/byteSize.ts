// Sizes of files as people read them.

const units = ['B', 'KB', 'MB', 'GB'] as const;

/** `512 B`, `3.4 KB`, `1.2 GB`. */
export const byteSize = (bytes: number): string => {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? ''}`;
};
