// Which terminals stood behind the lines of a capture; of their numbers only the last four characters.
import type { Capture } from '../../shared/model/capture.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** The end of a number, enough to tell two terminals of one shop apart: `…9B1F`. */
export const numberEnd = (number: string | null): string | null =>
  number === null || number === '' ? null : number.length <= 4 ? '…' : `…${number.slice(-4)}`;

/** Lines with what the shop knows of the terminals last reached there. Rejects with store.* */
export const terminalsBehind = (
  lines: readonly { readonly address: string; readonly messages: number }[],
  { shops }: Pick<ServiceDeps, 'shops'>,
): Promise<Capture['lines']> =>
  Promise.all(
    lines.map(async ({ address, messages }) => {
      const [terminal] = await shops.open.terminals.byAddress(address);
      const identity = terminal?.identity;
      return {
        address,
        driver: identity?.driver ?? null,
        model: identity?.model ?? null,
        serialNumber: numberEnd(identity?.serialNumber ?? null),
        tid: numberEnd(identity?.tid ?? null),
        messages,
      };
    }),
  );
