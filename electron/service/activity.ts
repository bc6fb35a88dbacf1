// Which addresses and terminals are in use right now, by checks and by commands.

/** What is going on; shared by the services that show it. */
export interface Activity {
  /** Whether a terminal is being checked. */
  isChecking(terminalId: string): boolean;
  /** Whether an address is in use by a check. */
  isBusy(address: string): boolean;
  begin(address: string, terminalId: string | null): void;
  end(address: string): void;
  /** Takes an address for a check or a command from the moment it is asked for; whoever takes it releases it. */
  claim(address: string, terminalId: string | null): void;
  release(address: string): void;
  /** Whether an address is taken. */
  isClaimed(address: string): boolean;
  /** Whether anything at all is taken or in use. */
  isAnything(): boolean;
  /** Whether anything is taken for a terminal, at whatever address. */
  isTerminalClaimed(terminalId: string): boolean;
}

/** Nothing going on yet. */
export const createActivity = (): Activity => {
  const going = new Map<string, string | null>();
  const claimed = new Map<string, string | null>();
  return {
    isChecking: (terminalId) => [...going.values()].includes(terminalId),
    isBusy: (address) => going.has(address),
    begin: (address, terminalId) => {
      going.set(address, terminalId);
    },
    end: (address) => {
      going.delete(address);
    },
    claim: (address, terminalId) => {
      claimed.set(address, terminalId);
    },
    release: (address) => {
      claimed.delete(address);
    },
    isClaimed: (address) => claimed.has(address),
    isAnything: () => going.size + claimed.size > 0,
    isTerminalClaimed: (terminalId) => [...claimed.values()].includes(terminalId),
  };
};
