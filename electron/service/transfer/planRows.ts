// Rows of a file beside the register: new, changed, same or bad, each with its reasons. Nothing is stored.
import type { ImportIssue, ImportOutcome, ImportRow } from '../../../shared/register/importDraft.ts';
import { type ImportProblem, importProblemText } from '../../../shared/register/importProblemTexts.ts';
import { allows, lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { registerFieldKeys } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { RowValues } from './rowValues.ts';

/** What the register knows about the numbers in some rows. */
export interface KnownRecords {
  /** By serial number in capital letters. */
  readonly bySerial: ReadonlyMap<string, RegisterRecord>;
  readonly byId: ReadonlyMap<string, RegisterRecord>;
  /** By `pairOf`. */
  readonly byPair: ReadonlyMap<string, RegisterRecord>;
}

/** What the file itself says elsewhere. */
export interface WholeFile {
  /** Rows in which a serial number stands, in capital letters. */
  readonly rowsOfSerial: ReadonlyMap<string, readonly number[]>;
  /** The first serial number with which a pair stands. */
  readonly serialOfPair: ReadonlyMap<string, string>;
}

interface Surroundings {
  readonly known: KnownRecords;
  readonly file: WholeFile;
}

/** A row with what an import would do. */
export interface PlannedRow {
  readonly shown: ImportRow;
  readonly values: RowValues;
  /** The record as it was compared; null for a new one. */
  readonly base: RegisterRecord | null;
}

/** The serial number of a row in the form in which it is compared; null where it has none. */
export const serialOf = ({ values }: RowValues): string | null => values.get('serialNumber')?.toUpperCase() ?? null;

/** Terminal and merchant number together; null where one is missing. */
export const pairOf = (tid: string | undefined, mid: string | undefined): string | null =>
  tid === undefined || mid === undefined ? null : `${tid} ${mid}`;

type Facts = Parameters<typeof importProblemText>[1];
type Say = (
  severity: ImportIssue['severity'],
  problem: ImportProblem,
  column: ImportIssue['column'],
  facts?: Facts,
) => void;

const bothLanguages = (facts: Readonly<Record<string, string | number>>): NonNullable<Facts> => ({
  zh: facts,
  en: facts,
});

/** A row that no serial number leads to a record: only our own id says which one is meant. */
const baseById = (row: RowValues, ofId: RegisterRecord | undefined, say: Say): RegisterRecord | null => {
  if (ofId !== undefined) return ofId;
  // The same filler stands on many units.
  if (serialOf(row) !== null) say('error', 'filler-serial', 'serialNumber');
  else if (!row.issues.some(({ column }) => column === 'serialNumber')) say('error', 'no-serial', 'serialNumber');
  return null;
};

const findBase = (row: RowValues, known: KnownRecords, say: Say): RegisterRecord | null => {
  const serial = serialOf(row);
  const ofId = row.id === null ? undefined : known.byId.get(row.id);
  const isFiller = row.issues.some(({ problem }) => problem === 'filler');
  if (serial === null || isFiller) return baseById(row, ofId, say);
  const serialOfId = ofId?.fields.serialNumber?.value.toUpperCase() ?? serial;
  if (serialOfId !== serial) say('error', 'other-serial', 'id', bothLanguages({ serial: serialOfId }));
  return known.bySerial.get(serial) ?? ofId ?? null;
};

const sayOfState = (row: RowValues, base: RegisterRecord, hasChanges: boolean, say: Say): void => {
  const { name } = lifecycleRules[base.lifecycle];
  if (row.lifecycle !== null && row.lifecycle !== base.lifecycle) {
    const given = lifecycleRules[row.lifecycle].name;
    say('warning', 'lifecycle-kept', 'lifecycle', {
      zh: { state: name.zh, given: given.zh },
      en: { state: name.en, given: given.en },
    });
  }
  const verdict = allows(base.lifecycle, 'edit');
  if (hasChanges && !verdict.isAllowed) {
    say('error', 'not-editable', null, {
      zh: { state: name.zh, why: verdict.why.zh },
      en: { state: name.en, why: verdict.why.en },
    });
  }
};

const sayOfTwins = (row: RowValues, { rowsOfSerial }: WholeFile, say: Say): void => {
  const serial = serialOf(row);
  const rows = serial === null ? [] : (rowsOfSerial.get(serial) ?? []);
  const other = rows.find((number) => number !== row.row);
  if (other !== undefined) say('error', 'serial-twice', 'serialNumber', bothLanguages({ row: other }));
};

/** The serial number of another unit with the same pair, in the register or in the file; null = there is none. */
const ownerOf = (pair: string, base: RegisterRecord | null, { known, file }: Surroundings): string | null => {
  const inRegister = known.byPair.get(pair);
  if (inRegister !== undefined && inRegister.id !== base?.id) return inRegister.fields.serialNumber?.value ?? null;
  return file.serialOfPair.get(pair) ?? null;
};

const sayOfPair = (row: RowValues, base: RegisterRecord | null, around: Surroundings, say: Say): void => {
  const told = (key: 'tid' | 'mid'): string | undefined => row.values.get(key) ?? base?.fields[key]?.value;
  const pair = pairOf(told('tid'), told('mid'));
  const other = pair === null ? null : ownerOf(pair, base, around);
  if (other !== null && other.toUpperCase() !== serialOf(row)) {
    say('warning', 'same-tid', 'tid', bothLanguages({ serial: other }));
  }
};

const outcomeOf = (issues: readonly ImportIssue[], isNew: boolean, hasChanges: boolean): ImportOutcome => {
  if (issues.some(({ severity }) => severity === 'error')) return 'bad';
  if (isNew) return 'new';
  return hasChanges ? 'changed' : 'same';
};

/** What an import would do with one row. */
export const planRow = (row: RowValues, known: KnownRecords, file: WholeFile): PlannedRow => {
  const issues = [...row.issues];
  const say: Say = (severity, problem, column, facts) => {
    issues.push({ severity, problem, column, heading: null, value: null, ...importProblemText(problem, facts) });
  };
  const base = findBase(row, known, say);
  const changes = registerFieldKeys.flatMap((column) => {
    const after = row.values.get(column);
    const before = base?.fields[column]?.value ?? null;
    return after === undefined || after === before ? [] : [{ column, before, after }];
  });
  if (base !== null) sayOfState(row, base, changes.length > 0, say);
  sayOfTwins(row, file, say);
  sayOfPair(row, base, { known, file }, say);
  const fieldOf = (key: 'serialNumber' | 'merchantName' | 'model'): string | null =>
    row.values.get(key) ?? base?.fields[key]?.value ?? null;
  return {
    shown: {
      row: row.row,
      outcome: outcomeOf(issues, base === null, changes.length > 0),
      serialNumber: fieldOf('serialNumber'),
      name: fieldOf('merchantName') ?? fieldOf('model'),
      changes,
      issues: issues.sort((one, other) => one.severity.localeCompare(other.severity)),
    },
    values: row,
    base,
  };
};
