// Addresses of our scheme as the system hands them over: in argv, by a second start, or (macOS) as an event.
import { isLink, type OpenedLink, readLink } from '../../shared/register/terminalLink.ts';

/** The first address in a command line; null = none. */
export const linkInArguments = (argv: readonly string[]): OpenedLink | null => {
  const given = argv.find(isLink);
  return given === undefined ? null : readLink(given);
};

/** Keeps the newest address until the page asks for it: the page may be there already, or be loaded later. */
export interface OpenedLinks {
  put(link: OpenedLink | null): void;
  /** The waiting one; once. */
  take(): OpenedLink | null;
  /** From now on `tell` is called when an address arrives. */
  onLink(tell: () => void): void;
}

/** No address waits at first. */
export const createOpenedLinks = (): OpenedLinks => {
  let waiting: OpenedLink | null = null;
  let told: () => void = () => undefined;
  return {
    put: (link) => {
      if (link === null) return;
      waiting = link;
      told();
    },
    take: () => {
      const link = waiting;
      waiting = null;
      return link;
    },
    onLink: (tell) => {
      told = tell;
    },
  };
};
