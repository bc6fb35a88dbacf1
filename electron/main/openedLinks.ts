// Addresses of our scheme as the system hands them over: in argv, by a second start, or (macOS) as an event.
import { isLink } from '../../shared/register/linkScheme.ts';

/** The first address in a command line, well-formed or not; null = none. */
export const linkInArguments = (argv: readonly string[]): string | null => argv.find(isLink) ?? null;

/** Keeps the newest address until the page asks for it: the page may be there already, or be loaded later. */
export interface OpenedLinks {
  put(address: string | null): void;
  /** The waiting one as it came; once. */
  take(): string | null;
  /** From now on `tell` is called when an address arrives. */
  onLink(tell: () => void): void;
}

/** No address waits at first. */
export const createOpenedLinks = (): OpenedLinks => {
  let waiting: string | null = null;
  let told: () => void = () => undefined;
  return {
    put: (address) => {
      if (address === null) return;
      waiting = address;
      told();
    },
    take: () => {
      const address = waiting;
      waiting = null;
      return address;
    },
    onLink: (tell) => {
      told = tell;
    },
  };
};
