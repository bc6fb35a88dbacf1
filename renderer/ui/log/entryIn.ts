// The entry of the log that an address opens.

/** Its number; null = none. */
export const entryIn = (address: URLSearchParams): number | null => {
  const text = address.get('entry') ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
};
