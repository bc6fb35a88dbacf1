// What a terminal said of its binding during one check, in the fields of the register. Pure.
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import type { ComparedField } from '../../../shared/register/binding.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { BoundValues, Said } from '../bindingDrift.ts';
import { meansSame } from '../bindingDrift.ts';

/** Numbers by which the terminal itself may go besides the one that it told this time. */
export interface KnownNumbers {
  readonly values: BoundValues;
  /** Label and electronics, as earlier checks have found them. */
  readonly alsoKnownAs: readonly string[];
}

// A label's number may be told today and missing tomorrow, when only the number of the electronics is there: both are
// this terminal's, and the one that stands in the register is no difference.
const serialOf = (told: string | null, known: KnownNumbers, parts: DriverReport['identity']['components']) => {
  const registered = known.values.serialNumber;
  const own = [told, parts[0]?.serialNumber ?? null, ...known.alsoKnownAs];
  const isOurs = (number: string | null): number is string =>
    number !== null && registered !== undefined && meansSame('serialNumber', registered, number) === true;
  return own.find(isOurs) ?? told ?? own.find((number) => usableSerial(number) !== null) ?? null;
};

/** Everything that can be compared; what it did not tell is left out. */
export const saidByTerminal = (
  { identity, facts }: DriverReport,
  known: KnownNumbers,
  { at, checkId }: { readonly at: string; readonly checkId: string | null },
): readonly Said[] => {
  const told: readonly (readonly [ComparedField, string | null | undefined])[] = [
    ['serialNumber', serialOf(identity.serialNumber, known, identity.components)],
    ['tusn', facts.tusn],
    ['acquirerCode', facts.acquirer],
    ['mid', identity.mid],
    ['tid', identity.tid],
    ['merchantName', facts.merchantName],
    ['installAddress', facts.address],
    ['iccid', facts.iccid],
  ];
  return told.flatMap(([field, value]): Said[] =>
    value === null || value === undefined || value.trim() === ''
      ? []
      : [{ field, source: 'device', value: value.trim(), at, checkId }],
  );
};
