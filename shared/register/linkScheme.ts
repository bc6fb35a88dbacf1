// The scheme of our own addresses, for whoever only has to know one when it comes along.

/** The scheme under which the system hands addresses to this program. */
export const linkScheme = 'steward';

/** Whether a text is an address of ours at all, well-formed or not. */
export const isLink = (text: string): boolean => text.trim().toLowerCase().startsWith(`${linkScheme}:`);
