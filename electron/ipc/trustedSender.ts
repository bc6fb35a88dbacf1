// Who may talk to the program: the main frame of our own window, showing our own page.

/** Scheme under which the window's files are served. */
export const appScheme = 'app';
/** The only host of that scheme. */
export const appHost = 'steward';
/** Address of the window's page. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/** What a message shows of the frame that sent it. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** Whether an address belongs to our own page's host. */
export const isOwnAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
};

/** Whether a message may be believed: it comes from that very frame, which is no sub-frame and shows our page. */
export const isTrustedSender = (sender: SenderFrame | null, ownFrame: SenderFrame | null): boolean =>
  sender !== null && sender === ownFrame && sender.parent === null && isOwnAddress(sender.url);
