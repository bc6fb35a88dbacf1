// The binding sheet out of a record, what sources said, and the differences; masked. Pure.
import {
  type BindingSheet,
  boundElements,
  type ComparedField,
  type ComparedSource,
  comparedFields,
  type Drift,
  decisiveFields,
  type SheetCell,
  type SheetRow,
} from '../../../shared/register/binding.ts';
import { maskBound, maskBoundPair } from '../../../shared/register/maskBinding.ts';
import type { Observation, RegisterRecord } from '../../../shared/register/registerRecord.ts';
import { meansSame, type Said, shownValue, withAcquirer, withSaidAcquirer } from '../bindingDrift.ts';
import { recordName } from '../register/keepRegister.ts';
import { boundValuesOf, saidFrom } from './bindingView.ts';

/** What a sheet is made of. */
export interface SheetParts {
  readonly record: RegisterRecord;
  readonly observations: readonly Observation[];
  readonly open: readonly Drift[];
  readonly closed: readonly Drift[];
  /** UTC text. */
  readonly madeAt: string;
}

const recordCell = (
  { fields }: RegisterRecord,
  field: ComparedField,
  derived: string | undefined,
): SheetCell | null => {
  const known = fields[field];
  if (known !== undefined) {
    const { source, at, by } = known;
    return { value: maskBound(field, shownValue(field, known.value)), source, at, by, state: null };
  }
  const { mid } = fields;
  if (derived === undefined || mid === undefined) return null;
  return { value: derived, source: mid.source, at: mid.at, by: mid.by, state: null };
};

const maskedAgainst = (field: ComparedField, value: string, registered: string | undefined): string =>
  registered === undefined ? maskBound(field, value) : maskBoundPair(field, [registered, value])[1];

/** A difference as it may leave the engine. */
export const maskedDrift = (drift: Drift): Drift => {
  const { field } = drift;
  const shown = [shownValue(field, drift.registered), shownValue(field, drift.observed)] as const;
  const [registered, observed] = maskBoundPair(field, shown);
  return { ...drift, registered, observed };
};

const worstFirst = (drifts: readonly Drift[]): readonly Drift[] => [
  ...drifts.filter(({ field }) => decisiveFields.includes(field)),
  ...drifts.filter(({ field }) => !decisiveFields.includes(field)),
];

/** The whole sheet. */
export const sheetOf = ({ record, observations, open, closed, madeAt }: SheetParts): BindingSheet => {
  const values = withAcquirer(boundValuesOf(record));
  const said = withSaidAcquirer(saidFrom(observations));
  const cell = (field: ComparedField, source: ComparedSource): SheetCell | null => {
    const one = said.find((each: Said) => each.field === field && each.source === source);
    if (one === undefined) return null;
    const registered = values[field];
    const same = registered === undefined ? null : meansSame(field, registered, one.value);
    const isHeldAgainst = same === null ? 'incomparable' : same ? 'same' : 'different';
    return {
      value: maskedAgainst(field, shownValue(field, one.value), same === false ? registered : undefined),
      source,
      at: one.at,
      by: null,
      state: registered === undefined ? null : isHeldAgainst,
    };
  };
  const rows = comparedFields.map(
    (field): SheetRow => ({
      field,
      isElement: boundElements.includes(field),
      record: recordCell(record, field, values[field]),
      device: cell(field, 'device'),
      receipt: cell(field, 'receipt'),
      portal: cell(field, 'portal'),
    }),
  );
  const read = said.filter(({ source }) => source === 'device').map(({ at }) => at);
  return {
    recordId: record.id,
    terminalId: record.terminalId,
    name: recordName(record) ?? record.fields.serialNumber?.value ?? record.fields.tid?.value ?? '–',
    lifecycle: record.lifecycle,
    registration: record.registration.state,
    rows,
    drifts: [...worstFirst(open), ...closed].slice(0, 100).map(maskedDrift),
    missing: boundElements.filter((field) => values[field] === undefined),
    lastReadAt: read.toSorted().at(-1) ?? null,
    madeAt,
  };
};
