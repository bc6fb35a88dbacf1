// Who an Android terminal is, out of its properties and of what the ADB server calls it.
import type { TerminalIdentity } from '../../../shared/model/terminal.ts';
import { redactText } from '../../log/redact.ts';
import type { AdbFindings } from './adbFindings.ts';

/** A property that says something: builders leave fillers in many of them. */
export const propertyOf = ({ properties }: AdbFindings, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = properties.get(name)?.slice(0, 100).trim() ?? '';
    if (value !== '' && !/^(unknown|null|none|n\/a)$/i.test(value)) return value;
  }
  return null;
};

const masked = (text: string | null): string | null => (text === null ? null : redactText(text));

// A terminal that was reached over the network is listed by its address, which says where it is and not who.
const asSerial = (listed: string | null): string | null =>
  listed === null || /:\d+$|^emulator-|_adb|\?/.test(listed) ? null : listed;

/** `PAX A920`; the maker is left out where the model begins with it. */
const modelOf = (findings: AdbFindings): string | null => {
  const maker = propertyOf(findings, 'ro.product.manufacturer', 'ro.product.brand');
  const model = propertyOf(findings, 'ro.product.model', 'ro.product.device', 'ro.product.name');
  if (maker === null || model === null) return model ?? maker;
  return model.toLowerCase().startsWith(maker.toLowerCase()) ? model : `${maker} ${model}`;
};

/** Serial numbers are exempt from masking by field. An Android terminal has no TID or MID in its shell. */
export const identityFrom = (findings: AdbFindings): TerminalIdentity => {
  const serialNumber = propertyOf(findings, 'ro.serialno', 'ro.boot.serialno') ?? asSerial(findings.listedSerial);
  const model = masked(modelOf(findings));
  const softwareVersion = masked(
    propertyOf(findings, 'ro.build.display.id', 'ro.build.version.incremental', 'ro.build.id'),
  );
  return {
    driver: 'adb',
    serialNumber,
    model,
    tid: null,
    mid: null,
    softwareVersion,
    components:
      model === null && serialNumber === null ? [] : [{ name: model, serialNumber, softwareVersion, state: null }],
  };
};

/** Whether the terminal calls itself a simulated one. */
export const callsItselfSimulated = (findings: AdbFindings): boolean =>
  ['ro.product.model', 'ro.product.name', 'ro.build.display.id'].some((name) =>
    /\bSIMULATED\b/i.test(findings.properties.get(name) ?? ''),
  );
