// States of an Android terminal that are not numbers, in the product's words; free text is masked here.
import { redactText } from '../../log/redact.ts';
import type { TerminalFacts } from '../terminalFacts.ts';
import type { AdbFindings } from './adbFindings.ts';
import { callsItselfSimulated, propertyOf } from './adbIdentity.ts';
import { clockFrom } from './adbReadings.ts';

/** Enough for a shop's terminal; a terminal with more is not one. */
const mostPackages = 60;

/** Names by which payment applications give themselves away; the others are listed too, without a kind. */
const payment =
  /(^|[._-])(pay|payment|pos|cashier|acquir\w*|unionpay|umspay|lakala|emv|wallet|bank)([._-]|$)|pay$|pos$/i;

const charging = {
  charging: 'charging',
  discharging: 'discharging',
  notCharging: 'pluggedNotCharging',
  full: 'full',
  unknown: null,
} as const;

const chargingOf = ({ battery }: AdbFindings): TerminalFacts['charging'] => {
  if (battery === null) return null;
  const { isPresent, status } = battery.value;
  if (!isPresent) return 'noBattery';
  return status === null ? null : charging[status];
};

// Words of gsm.sim.state, one for each slot (Android's IccCardConstants.State).
const simWords: readonly (readonly [RegExp, TerminalFacts['sim']])[] = [
  [/\b(READY|LOADED)\b/, 'ready'],
  [/\bPIN_REQUIRED\b/, 'pinRequired'],
  [/\bPUK_REQUIRED\b/, 'pukRequired'],
  [/\bNETWORK_LOCKED\b|\bCARD_RESTRICTED\b/, 'otherLock'],
  [/\bCARD_IO_ERROR\b|\bPERM_DISABLED\b/, 'failed'],
];

/** A terminal without a card is no fault: most stand in a Wi-Fi. `NOT_READY` is no `READY`. */
const simOf = (findings: AdbFindings): TerminalFacts['sim'] => {
  const words = (propertyOf(findings, 'gsm.sim.state') ?? '').replaceAll('NOT_READY', '');
  return simWords.find(([word]) => word.test(words))?.[1] ?? null;
};

const operatorOf = (findings: AdbFindings): string | null =>
  propertyOf(findings, 'gsm.operator.alpha', 'gsm.sim.operator.alpha')
    ?.split(',')
    .map((name) => name.trim())
    .find((name) => name !== '') ?? null;

/** Whether a terminal that has a working card is in the mobile network; in flight mode nobody looks for one. */
const registrationOf = (findings: AdbFindings, sim: TerminalFacts['sim']): TerminalFacts['networkRegistration'] =>
  sim !== 'ready' || findings.telephony === 'off' ? null : findings.telephony;

type Software = NonNullable<TerminalFacts['software']>[number];

const system = (findings: AdbFindings): Software[] => {
  const parts: readonly (readonly [kind: Software['kind'], name: string | null, version: string | null])[] = [
    ['firmware', 'Android', propertyOf(findings, 'ro.build.version.release')],
    ['firmware', 'security patch', propertyOf(findings, 'ro.build.version.security_patch')],
    ['firmware', 'baseband', propertyOf(findings, 'gsm.version.baseband')],
    ['bootLoader', null, propertyOf(findings, 'ro.bootloader', 'ro.boot.bootloader')],
  ];
  return parts.flatMap(([kind, name, version]) =>
    version === null ? [] : [{ kind, name, version: redactText(version) }],
  );
};

// What came with the firmware changes with the firmware; only the applications that take payments are named of it.
const applications = ({ packages }: AdbFindings): Software[] =>
  (packages ?? [])
    .filter(({ name, isSystem }) => !isSystem || payment.test(name))
    .slice(0, mostPackages)
    .map(({ name, version }) => ({
      kind: payment.test(name) ? 'paymentApplication' : null,
      name,
      version: version === null ? null : redactText(version),
    }));

/** Country, language (`zh-CN`) and time zone, where the system tells them. */
const settingsOf = (findings: AdbFindings): NonNullable<TerminalFacts['settings']> | null => {
  const locale = propertyOf(findings, 'persist.sys.locale', 'ro.product.locale');
  const country =
    /^[a-z]{2,3}(?:[-_][A-Z][a-z]{3})?[-_]([A-Z]{2})$/.exec(locale ?? '')?.[1] ??
    propertyOf(findings, 'persist.sys.country', 'ro.product.locale.region');
  const zone = propertyOf(findings, 'persist.sys.timezone');
  const told = [
    { name: 'country', value: country ?? null },
    { name: 'language', value: locale ?? propertyOf(findings, 'persist.sys.language') },
    { name: 'timeZone', value: zone },
  ] as const;
  const settings = told.flatMap(({ name, value }) => (value === null ? [] : [{ name, value: redactText(value) }]));
  return settings.length === 0 ? null : settings;
};

/** All facts of one reading. `zoneMinutes` is the computer's zone when the clock was read. */
export const factsFrom = (findings: AdbFindings, zoneMinutes: number): TerminalFacts => {
  const sim = simOf(findings);
  const health = findings.battery?.value.health ?? null;
  const software = [...system(findings), ...applications(findings)];
  return {
    isSimulated: callsItselfSimulated(findings),
    statusCode: null,
    locks: null,
    printer: null,
    tamper: null,
    keys: null,
    charging: chargingOf(findings),
    ...(health === null ? {} : { batteryHealth: health }),
    signOn: null,
    networkRegistration: registrationOf(findings, sim),
    sim,
    ...(findings.interfaces === null ? {} : { networks: findings.interfaces }),
    operator: sim === 'ready' ? operatorOf(findings) : null,
    results: null,
    software: software.length === 0 ? null : software,
    apps:
      findings.packages?.map(({ name, version, isSystem }) => ({
        name,
        version: version === null ? null : redactText(version),
        isSystem,
      })) ?? null,
    settings: settingsOf(findings),
    clock: clockFrom(findings, zoneMinutes),
    merchantName: null,
    events: null,
  };
};
