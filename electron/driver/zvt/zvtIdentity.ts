// Who the terminal is, out of all that it said; the first source that has a value wins.
import type { Component, TerminalIdentity } from '../../../shared/model/terminal.ts';
import { redactText } from '../../log/redact.ts';
import type { StatusComponent } from '../../protocol/zvt/zvtStatus.ts';
import type { ZvtFindings } from './zvtFindings.ts';

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

const first = (...values: readonly (string | null | undefined)[]): string | null =>
  values.find((value) => typeof value === 'string') ?? null;

const component = (one: StatusComponent): Component => ({
  name: masked(one.name),
  serialNumber: one.serialNumber,
  softwareVersion: masked(one.softwareVersion),
  state: one.state,
});

/**
 * Serial number: DF10, else 1F42 of the first E4, else 0F A1, else 06 1A. TID: 1F44, else DF47, 0F A1, 06 1A. Software:
 * 05 01, else the payment application of FF69, 0F A1, 06 1A. Serial number, TID and MID are exempt from masking by field.
 */
export const identityFrom = ({ status, maintenance, vendor, print }: ZvtFindings): TerminalIdentity => {
  const { components, ...said } = status.value;
  const blocks = maintenance?.blocks ?? {};
  const application = blocks.software?.parts?.find(({ kind }) => kind === 'paymentApplication');
  const [main] = components;
  const [made, printed] = [vendor?.value, print?.value];
  return {
    driver: 'zvt',
    serialNumber: first(blocks.identity?.serialNumber, main?.serialNumber, made?.serialNumber, printed?.serialNumber),
    model: masked(first(main?.name, blocks.identity?.model, printed?.model)),
    tid: first(said.tid, blocks.merchant?.tid, made?.tid, printed?.tid),
    mid: first(blocks.merchant?.mid, said.mid),
    softwareVersion: masked(
      first(
        said.softwareVersion,
        main?.softwareVersion,
        application?.version,
        made?.softwareVersion,
        printed?.softwareVersion,
      ),
    ),
    components: components.map(component),
  };
};

/**
 * Two numbers of the electronics that cannot belong to one terminal: a second part with the first one's name and another
 * number, or, of terminals whose own command gives the same number as the status does (cVEND), another one there.
 */
export const otherSerialIn = ({
  status,
  vendor,
  print,
}: ZvtFindings): { readonly first: string; readonly later: string } | null => {
  const [main, ...others] = status.value.components;
  const first = main?.serialNumber ?? null;
  if (main === undefined || first === null || main.name === null) return null;
  const twin = others.find(({ name, serialNumber }) => name === main.name && serialNumber !== null)?.serialNumber;
  const told = main.name.startsWith('cVEND') ? [vendor?.value.serialNumber, print?.value.serialNumber] : [];
  const then = [twin, ...told].find(
    (number) => typeof number === 'string' && number.toUpperCase() !== first && /^[0-9A-Fa-f]{8}$/.test(number),
  );
  return typeof then === 'string' ? { first, later: then.toUpperCase() } : null;
};

/** Whether the terminal calls itself a simulated one; an old one that sends no name says so in its version. */
export const callsItselfSimulated = ({ status, maintenance }: ZvtFindings): boolean =>
  [
    ...status.value.components.map(({ name }) => name),
    maintenance?.blocks.identity?.model,
    status.value.softwareVersion,
  ].some((name) => typeof name === 'string' && /\bSIMULATED\b/i.test(name));
