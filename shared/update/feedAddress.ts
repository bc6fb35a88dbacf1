// The address of a release feed: https, and nothing in it that could carry a name and password or lead elsewhere.

const form = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[::1\])(:\d{1,5})?(?:[/?][\x21-\x7e]*)?$/i;

/** Only here may a feed be read without encryption: this very computer. */
const ownComputer: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

const longest = 2000;

/** The computer (and port) that an address means, for people; null = no request may go there. */
export const feedHost = (text: string): string | null => {
  const [, scheme = '', host = '', port = ''] = (text.length > longest ? null : form.exec(text)) ?? [];
  if (host === '' || /[@\\]/.test(text)) return null;
  const isAllowed = scheme.toLowerCase() === 'https' || ownComputer.has(host.toLowerCase());
  return isAllowed ? `${host.toLowerCase()}${port}` : null;
};

/** Whether a request may go there: https anywhere, http only to this very computer, never with a name and password. */
export const isFeedAddress = (text: string): boolean => feedHost(text) !== null;
