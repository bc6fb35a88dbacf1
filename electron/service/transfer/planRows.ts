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

const findBase = (row: RowValues, known: KnownRecords, say: Say): RegisterRecord | null => {
  const serial = serialOf(row);
  const ofId = row.id === null ? undefined : known.byId.get(row.id);
  const ofSerial = serial === null ? undefined : known.bySerial.get(serial);
  const serialOfId = ofId?.fields.serialNumber?.value ?? null;
  if (ofId !== undefined && serial !== null && serialOfId !== null && serialOfId.toUpperCase() !== serial) {
    say('error', 'other-serial', 'id', bothLanguages({ serial: serialOfId }));
  }
  if (ofId === undefined && serial === null && !row.issues.some(({ column }) => column === 'serialNumber')) {
    say('error', 'no-serial', 'serialNumber');
  }
  return ofSerial ?? ofId ?? null;
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

const sayOfNumbers = (
  row: RowValues,
  base: RegisterRecord | null,
  known: KnownRecords,
  file: WholeFile,
  say: Say,
): void => {
  const serial = serialOf(row);
  const others = (serial === null ? [] : (file.rowsOfSerial.get(serial) ?? [])).filter((number) => number !== row.row);
  if (others[0] !== undefined) say('error', 'serial-twice', 'serialNumber', bothLanguages({ row: others[0] }));
  const pair = pairOf(
    row.values.get('tid') ?? base?.fields.tid?.value,
    row.values.get('mid') ?? base?.fields.mid?.value,
  );
  if (pair === null) return;
  const inRegister = known.byPair.get(pair);
  const inFile = file.serialOfPair.get(pair);
  const other =
    inRegister !== undefined && inRegister.id !== base?.id ? (inRegister.fields.serialNumber?.value ?? null) : inFile;
  if (other !== undefined && other !== null && other.toUpperCase() !== serial) {
    say('warning', 'same-tid', 'tid', bothLanguages({ serial: other }));
  }
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
  sayOfNumbers(row, base, known, file, say);
  const outcome: ImportOutcome = issues.some(({ severity }) => severity === 'error')
    ? 'bad'
    : base === null
      ? 'new'
      : changes.length > 0
        ? 'changed'
        : 'same';
  const fieldOf = (key: 'serialNumber' | 'merchantName' | 'model'): string | null =>
    row.values.get(key) ?? base?.fields[key]?.value ?? null;
  return {
    shown: {
      row: row.row,
      outcome,
      serialNumber: fieldOf('serialNumber'),
      name: fieldOf('merchantName') ?? fieldOf('model'),
      changes,
      issues: issues.sort((one, other) => one.severity.localeCompare(other.severity)),
    },
    values: row,
    base,
  };
};
