// Which addresses and terminals are being checked right now.

/** What is going on; shared by the services that show it. */
export interface Activity {
  /** Whether a terminal is being checked. */
  isChecking(terminalId: string): boolean;
  /** Whether an address is in use by a check. */
  isBusy(address: string): boolean;
  begin(address: string, terminalId: string | null): void;
  end(address: string): void;
}

/** Nothing going on yet. */
export const createActivity = (): Activity => {
  const going = new Map<string, string | null>();
  return {
    isChecking: (terminalId) => [...going.values()].includes(terminalId),
    isBusy: (address) => going.has(address),
    begin: (address, terminalId) => {
      going.set(address, terminalId);
    },
    end: (address) => {
      going.delete(address);
    },
  };
};
