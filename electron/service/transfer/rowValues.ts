// One row of a file: which values its fields would get, and everything there is to say about it.
import { maskCardsIn } from '../../../shared/identifier/cardNumber.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { checkValue } from '../../../shared/register/checkValue.ts';
import type { ImportIssue } from '../../../shared/register/importDraft.ts';
import { importProblemText } from '../../../shared/register/importProblemTexts.ts';
import { type Lifecycle, lifecycleRules, lifecycles } from '../../../shared/register/lifecycle.ts';
import { isFieldColumn, type RegisterColumn } from '../../../shared/register/registerColumns.ts';
import { type RegisterFieldKey, registerFields } from '../../../shared/register/registerFields.ts';
import type { ReadCell, ReadRow } from '../../export/readCell.ts';
import { unguarded } from '../../export/unguarded.ts';
import { cellText } from './cellText.ts';
import type { TableColumn } from './tableColumns.ts';

/** What a row says, looked at field by field. */
export interface RowValues {
  readonly row: number;
  /** Only fields about which the row says something; an empty cell says nothing. */
  readonly values: ReadonlyMap<RegisterFieldKey, string>;
  /** Id of a record, as our own files carry it. */
  readonly id: string | null;
  readonly lifecycle: Lifecycle | null;
  readonly issues: readonly ImportIssue[];
}

const longestShown = 40;

/** A cell as it may be shown: no card number, of an account the last four, no character that hides or turns. */
const shownValue = (text: string, isAccount: boolean): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  if (isAccount) return `****${plain.replace(/[\s.-]/g, '').slice(-4)}`;
  const masked = maskCardsIn(redactText(plain));
  return masked.length > longestShown ? `${masked.slice(0, longestShown)}…` : masked;
};

const lifecycleOf = (text: string): Lifecycle | null => {
  const wanted = text.normalize('NFKC').trim().toLowerCase();
  const names = (state: Lifecycle): string[] => {
    const { zh, en } = lifecycleRules[state].name;
    return [state, zh, en].map((name) => name.toLowerCase());
  };
  return lifecycles.find((state) => names(state).includes(wanted)) ?? null;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Place {
  readonly column: ImportIssue['column'];
  readonly heading: string;
  readonly text: string;
}

const issueAt = (
  { column, heading, text }: Place,
  rest: Pick<ImportIssue, 'severity' | 'problem' | 'message' | 'remedy'>,
): ImportIssue => ({
  ...rest,
  column,
  heading,
  value: text === '' ? null : shownValue(text, column === 'settlementLast4'),
});

interface FieldFound {
  readonly value: string | null;
  readonly issues: readonly ImportIssue[];
}

const refusedCard = importProblemText('card-number');
const refusedAccount = importProblemText('account-number');

const fieldFrom = (cell: ReadCell, key: RegisterFieldKey, place: Place, isCsv: boolean): FieldFound => {
  const { text, problems } = cellText(cell, registerFields[key].kind, isCsv);
  const before = problems.map(({ severity, problem, facts }) =>
    issueAt(place, { severity, problem, ...importProblemText(problem, facts) }),
  );
  if (problems.some(({ severity }) => severity === 'error')) return { value: null, issues: before };
  const checked = checkValue(key, text);
  const found = checked.issues.map(({ severity, problem, message, remedy }): ImportIssue => {
    // In a file, where rows come by the thousand, nobody would see that a number was masked: the row is refused.
    if (problem === 'card-number') return issueAt(place, { severity: 'error', problem, ...refusedCard });
    if (problem === 'account-number') return issueAt(place, { severity: 'error', problem, ...refusedAccount });
    return issueAt(place, { severity, problem, message, remedy });
  });
  // What was changed on the way is not worth a word where the text is refused anyway.
  const isRefused = found.some(({ severity }) => severity === 'error');
  return { value: checked.value, issues: isRefused ? found : [...before, ...found] };
};

const unknownState = importProblemText('lifecycle-unknown', {
  zh: { names: lifecycles.map((state) => lifecycleRules[state].name.zh).join('、') },
  en: { names: lifecycles.map((state) => lifecycleRules[state].name.en).join(', ') },
});

interface Gathered {
  readonly values: Map<RegisterFieldKey, string>;
  readonly issues: ImportIssue[];
  id: string | null;
  lifecycle: Lifecycle | null;
}

const gather = (
  cell: ReadCell,
  place: Place & { readonly column: RegisterColumn },
  isCsv: boolean,
  into: Gathered,
): void => {
  const { column } = place;
  if (isFieldColumn(column)) {
    const { value, issues } = fieldFrom(cell, column, place, isCsv);
    into.issues.push(...issues);
    if (value !== null && !issues.some(({ severity }) => severity === 'error')) into.values.set(column, value);
  } else if (column === 'id') {
    const text = unguarded(cell.text).trim();
    if (uuid.test(text)) into.id = text.toLowerCase();
  } else if (column === 'lifecycle') {
    into.lifecycle = lifecycleOf(unguarded(cell.text));
    if (into.lifecycle !== null) return;
    into.issues.push(issueAt(place, { severity: 'error', problem: 'lifecycle-unknown', ...unknownState }));
  }
};

const isBlank = ({ text, isFormula }: ReadCell): boolean => text.trim() === '' && !isFormula;
const beyondHeading = importProblemText('beyond-heading');

/** Looks at one row. */
export const rowValues = (row: ReadRow, columns: readonly TableColumn[], isCsv: boolean): RowValues => {
  const gathered: Gathered = { values: new Map(), issues: [], id: null, lifecycle: null };
  for (const [at, cell] of row.cells.entries()) {
    const { column = null, heading = '' } = columns[at] ?? {};
    if (column !== null && !isBlank(cell)) gather(cell, { column, heading, text: cell.text }, isCsv, gathered);
  }
  const beyond = row.cells.slice(columns.length).find((cell) => !isBlank(cell));
  if (beyond !== undefined) {
    const place: Place = { column: null, heading: '', text: beyond.text };
    gathered.issues.push(issueAt(place, { severity: 'error', problem: 'beyond-heading', ...beyondHeading }));
  }
  return { row: row.number, ...gathered };
};
