// The completion of `0F A1 02 00 01`: Feig's own system information, positional characters without tags.
//
//   device id (8) · software (17, blanks at the end) · TID (8) · [battery voltage (4)] · temperature (0 to 4)
//
// The length varies with the value: below 10 °C the temperature has three characters. Only what remains after the TID
// tells whether a battery voltage stands in front of it: up to four characters are the temperature alone.

/** What it tells; null = not sent or no number. */
export interface VendorInformation {
  readonly serialNumber: string | null;
  readonly softwareVersion: string | null;
  readonly tid: string | null;
  readonly batteryVolts: number | null;
  readonly celsius: number | null;
  /** What did not fit, in words. */
  readonly problems: readonly string[];
}

const fixedLength = 8 + 17 + 8;

const numberOrNull = (text: string, name: string, problems: string[]): number | null => {
  if (text === '') return null;
  if (/^\s*-?\d+(\.\d+)?\s*$/.test(text)) return Number(text);
  problems.push(`${name}: no number`);
  return null;
};

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Reads the data of the completion; null if it is none of this form. */
export const parseVendorInformation = (data: Uint8Array): VendorInformation | null => {
  const text = String.fromCharCode(...data);
  if (text.length < fixedLength || !/^[\x20-\x7e]*$/.test(text)) return null;
  const problems: string[] = [];
  const rest = text.slice(fixedLength);
  const hasBattery = rest.length > 4;
  const tid = text.slice(25, fixedLength);
  if (!/^\d{8}$/.test(tid)) problems.push('TID: not eight digits');
  return {
    serialNumber: textOrNull(text.slice(0, 8)),
    softwareVersion: textOrNull(text.slice(8, 25)),
    tid: /^\d{8}$/.test(tid) ? tid : null,
    batteryVolts: hasBattery ? numberOrNull(rest.slice(0, 4), 'battery voltage', problems) : null,
    celsius: numberOrNull(hasBattery ? rest.slice(4) : rest, 'temperature', problems),
    problems,
  };
};
