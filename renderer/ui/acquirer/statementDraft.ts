// What a person says about the report to the acquirer, while it is typed.
import { type Report, type ReportWay, reportSchema, type Statement } from '../../../shared/register/move.ts';

/** As typed; nothing is chosen at first. */
export interface StatementDraft {
  readonly state: 'reported' | 'notYet' | null;
  readonly how: ReportWay;
  readonly on: string;
  readonly to: string;
  readonly caseNumber: string;
  readonly dueOn: string;
}

/** The local day of now, `2026-11-22`. */
export const todayHere = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** A draft in which nothing is decided. */
export const firstStatement = (): StatementDraft => ({
  state: null,
  how: 'phone',
  on: todayHere(),
  to: '',
  caseNumber: '',
  dueOn: '',
});

/** The report, if it is complete. */
export const reportFrom = ({ how, on, to, caseNumber }: StatementDraft): Report | null => {
  const parsed = reportSchema.safeParse({ how, on, to, caseNumber: caseNumber.trim() === '' ? null : caseNumber });
  return parsed.success ? parsed.data : null;
};

/** The statement, if it is complete. */
export const statementFrom = (draft: StatementDraft): Statement | null => {
  if (draft.state === 'notYet') return draft.dueOn === '' ? null : { state: 'notYet', dueOn: draft.dueOn };
  const report = draft.state === 'reported' ? reportFrom(draft) : null;
  return report === null ? null : { state: 'reported', ...report };
};
