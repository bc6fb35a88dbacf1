// What is wrong with a file: line, entry, fault, and what to do.
import type { FileIssue } from '../../shared/json/fileIssue.ts';
import { Notice } from './Notice.tsx';
import { useWords } from './useWords.ts';

/** The list of faults; nothing of such a file is imported. */
export const FileIssues = ({ issues }: { readonly issues: readonly FileIssue[] }) => {
  const { t, say, stop } = useWords();
  return (
    <Notice kind="fail" isUrgent title={t('expected.file.issues', { count: issues.length })}>
      <ul>
        {issues.map((issue) => (
          <li key={`${String(issue.line)} ${issue.entry} ${issue.what.en}`}>
            <strong>
              {issue.line === null ? t('expected.file.whole') : t('expected.file.line', { line: issue.line })}
            </strong>
            {issue.entry === '' ? null : ` · ${issue.entry}`} · {`${say(issue.what)}${stop}${say(issue.remedy)}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
