// The filters of the overview as the settings keep them.

/** The longest text of filters that is remembered, in characters. */
export const longestFleetQuery = 2000;

/** What is remembered of the filters, as an address has them: nothing when that is too long, because half of it would be another search. */
export const rememberedQuery = (text: string): string => (text.length > longestFleetQuery ? '' : text);
