// What is wrong with a file: line, entry, fault, and what to do; and the way out of taking it in.
import { Button } from '@mantine/core';
import type { FileIssue } from '../../shared/json/fileIssue.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './useWords.ts';

/** The list of faults; nothing of such a file is imported. */
export const FileIssues = ({ issues }: { readonly issues: readonly FileIssue[] }) => {
  const { t, say, stop } = useWords();
  const [first] = issues;
  // What is to be done about all of them is said once.
  const forAll =
    first !== undefined && issues.every(({ remedy }) => remedy.en === first.remedy.en) ? first.remedy : null;
  return (
    <Notice kind="fail" isUrgent title={t('expected.file.issues', { count: issues.length })}>
      <ul>
        {issues.map((issue) => (
          <li key={`${String(issue.line)} ${issue.entry} ${issue.what.en}`}>
            <strong>
              {issue.line === null ? t('expected.file.whole') : t('expected.file.line', { line: issue.line })}
            </strong>
            {issue.entry === '' ? null : ` · ${issue.entry}`} ·{' '}
            {`${say(issue.what)}${stop}${forAll === null ? say(issue.remedy) : ''}`}
          </li>
        ))}
      </ul>
      {forAll === null ? null : <p>{say(forAll)}</p>}
    </Notice>
  );
};

interface LeaveImportProps {
  /** There is something that could be taken in. */
  readonly canTake: boolean;
  readonly onClose: () => void;
}

/** Leaves the dialog: a file of which nothing can be taken in is closed, not cancelled. */
export const LeaveImport = ({ canTake, onClose }: LeaveImportProps) => {
  const { t } = useWords();
  return (
    <Button variant="default" onClick={onClose}>
      {t(canTake ? 'app.common.cancel' : 'app.common.close')}
    </Button>
  );
};
