// What is different in the terminal after a command, before and after side by side.
import type { ActionRun, Change } from '../../../shared/model/action.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionPage.module.css';

const Differences = ({ changes }: { readonly changes: readonly Change[] }) => {
  const { t, say } = useWords();
  if (changes.length === 0) return <p className={css['none']}>{t('action.page.noChanges')}</p>;
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{t('action.page.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('action.page.what')}</th>
            <th scope="col">{t('action.page.before')}</th>
            <th scope="col">{t('action.page.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after }, index) => (
            <tr key={`${String(index)} ${name.en}`}>
              <th scope="row">{say(name)}</th>
              <td>
                {before === null ? <span className={table['soft']}>{t('action.page.notTold')}</span> : say(before)}
              </td>
              <td>{after === null ? <span className={table['soft']}>{t('action.page.notTold')}</span> : say(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Nothing where nothing was compared. */
export const ActionChanges = ({ run }: { readonly run: ActionRun }) => {
  const { t } = useWords();
  const { changes, afterError } = run;
  if (afterError !== null) {
    return (
      <>
        <Notice kind="warn" title={t('action.page.afterFailed')} />
        <ErrorNotice error={afterError} kind="warn" isUrgent={false} />
      </>
    );
  }
  if (changes === null) return null;
  return (
    <Section inset="flush" title={t('action.page.changes')}>
      <Differences changes={changes} />
    </Section>
  );
};
