// States of a ZVT terminal that are not numbers, in the product's words; free text is masked here.
import { redactText } from '../../log/redact.ts';
import type { TerminalEvent, TerminalFacts } from '../terminalFacts.ts';
import type { ZvtFindings } from './zvtFindings.ts';
import { callsItselfSimulated } from './zvtIdentity.ts';
import type { TerminalClock } from './zvtReadings.ts';

const masked = (text: string | undefined): string | null => (text === undefined ? null : redactText(text));

/** The terminal's clock wherever it was told: tag 34 of the status, DF56, the configuration print; the first one counts. */
export const clocksFrom = ({ status, maintenance, print }: ZvtFindings): readonly TerminalClock[] => {
  const { clock } = status.value;
  const printed = print?.value.clock ?? null;
  return [
    ...(clock === null ? [] : [{ local: clock, arrivedAt: status.arrivedAt, source: 'status' as const }]),
    ...(maintenance?.clock ? [{ ...maintenance.clock, source: 'extension' as const }] : []),
    ...(print === null || printed === null
      ? []
      : [{ local: printed, arrivedAt: print.arrivedAt, source: 'printout' as const }]),
  ];
};

/** The clock that counts. */
export const clockFrom = (findings: ZvtFindings): TerminalClock | null => clocksFrom(findings)[0] ?? null;

const eventsFrom = ({ maintenance }: ZvtFindings): readonly TerminalEvent[] | null =>
  maintenance?.events?.map(({ number, at, severity, code, text }) => ({
    number: number ?? null,
    at: at ?? null,
    severity: severity ?? null,
    code: code === undefined ? null : code.toString(16).toUpperCase().padStart(4, '0'),
    text: masked(text),
  })) ?? null;

const knownKeys = ({ maintenance }: ZvtFindings): TerminalFacts['keys'] =>
  maintenance?.blocks.security?.keys?.flatMap(({ use, slot, state }) =>
    state === undefined ? [] : [{ use: use ?? null, slot: slot ?? null, state }],
  ) ?? null;

const readerKinds = {
  chip: 'chip',
  magneticStripe: 'stripe',
  contactless: 'contactless',
  codeScanner: 'scanner',
} as const;

const readersFrom = ({ maintenance }: ZvtFindings): NonNullable<TerminalFacts['readers']> | null =>
  maintenance?.blocks.readers?.readers?.flatMap(({ kind, readsSucceeded, readsFailed }) =>
    kind === undefined ? [] : [{ kind: readerKinds[kind], good: readsSucceeded ?? null, failed: readsFailed ?? null }],
  ) ?? null;

const certificatesFrom = ({ print }: ZvtFindings): NonNullable<TerminalFacts['certificates']> | null => {
  const found = print?.value.certificates ?? [];
  if (found.length === 0) return null;
  return found.map(({ label, validUntil }) => {
    const name = redactText(label);
    return { name: { zh: name, en: name }, validUntil, source: '06 1A' };
  });
};

/** `20260702` as `2026-07-02`; absent where it is no day. */
const dayOf = (digits: string | undefined): { readonly date?: string } => {
  const match = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(digits ?? '');
  return match === null ? {} : { date: match.slice(1).join('-') };
};

const resultsFrom = ({ maintenance }: ZvtFindings): TerminalFacts['results'] =>
  maintenance?.blocks.results?.results?.flatMap(({ responseCode, operation, at, reference }) =>
    responseCode === undefined
      ? []
      : [
          {
            responseCode,
            operation: operation ?? null,
            at: at ?? null,
            ...(reference === undefined ? {} : { rrn: reference }),
          },
        ],
  ) ?? null;

// Numbers are exempt from masking by field; texts are not.
const registrationFrom = ({ maintenance }: ZvtFindings) => {
  const { identity, network, merchant, place } = maintenance?.blocks ?? {};
  return {
    tusn: identity?.uniqueNumber ?? null,
    maker: masked(identity?.maker),
    imei: network?.imei ?? null,
    iccid: network?.iccid ?? null,
    acquirer: merchant?.acquirer ?? null,
    batch: merchant?.batch ?? null,
    lastSignOnAt: merchant?.lastSignOn ?? null,
    address: masked(place?.address),
  };
};

/** All facts of one check. */
export const factsFrom = (findings: ZvtFindings): TerminalFacts => {
  const { status, maintenance } = findings;
  const blocks = maintenance?.blocks ?? {};
  const clock = clockFrom(findings);
  return {
    isSimulated: callsItselfSimulated(findings),
    statusCode: status.value.statusCode,
    locks: status.value.locks,
    printer: blocks.printer?.state ?? null,
    tamper: blocks.security?.tamper ?? null,
    keys: knownKeys(findings),
    charging: blocks.power?.charging ?? null,
    signOn: blocks.merchant?.signOn ?? null,
    networkRegistration: blocks.network?.registration ?? null,
    sim: null,
    operator: masked(blocks.network?.operator),
    results: resultsFrom(findings),
    software:
      blocks.software?.parts?.map(({ kind, name, version, date }) => ({
        kind: kind ?? null,
        name: masked(name),
        version: masked(version),
        ...dayOf(date),
      })) ?? null,
    readers: readersFrom(findings),
    certificates: certificatesFrom(findings),
    clock: clock === null ? null : { local: clock.local, arrivedAt: clock.arrivedAt },
    merchantName: masked(blocks.merchant?.name),
    ...registrationFrom(findings),
    events: eventsFrom(findings),
  };
};
