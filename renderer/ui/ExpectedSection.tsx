// Versions and configuration of one terminal: held against what its model should have, and what changed since the check before.
import { Link } from 'react-router';
import { isDrift } from '../../shared/expected/compareExpected.ts';
import type { CommandOutput } from '../../shared/ipc/contract.ts';
import { useAnswer } from '../bridge/useAnswer.ts';
import { formatTime } from './dateTime.ts';
import { ErrorNotice } from './ErrorNotice.tsx';
import { ExpectedItems } from './ExpectedItems.tsx';
import css from './ExpectedSection.module.css';
import { Fold } from './Fold.tsx';
import { Loading } from './Loading.tsx';
import { Section } from './Section.tsx';
import table from './Table.module.css';
import { useWords } from './useWords.ts';

type Told = CommandOutput<'expected.terminal'>;

const Compared = ({ compared }: Pick<Told, 'compared'>) => {
  const { t, say } = useWords();
  const { model, setVersion, items } = compared;
  if (setVersion === null) {
    return (
      <p>
        {model === null ? t('expected.noModel') : t('expected.noSetFor', { model })}{' '}
        <Link className={css['link'] ?? ''} to="/expected">
          {t('expected.open')}
        </Link>
      </p>
    );
  }
  const drift = items.filter(isDrift);
  const silent = items.filter(({ state }) => state === 'notTold');
  return (
    <>
      {drift.length === 0 ? (
        <p>{t('expected.allSame', { version: setVersion })}</p>
      ) : (
        <ExpectedItems caption={t('expected.section')} items={drift} />
      )}
      {drift.length === 0 ? null : <p>{t('expected.settle')}</p>}
      {silent.length === 0 ? null : (
        <Fold summary={t('expected.notTold', { count: silent.length })}>
          <p>{silent.map(({ label }) => say(label)).join(' · ')}</p>
        </Fold>
      )}
    </>
  );
};

const Changes = ({ changes }: Pick<Told, 'changes'>) => {
  const { t, say, language } = useWords();
  if (changes === null) return <p>{t('expected.onlyOne')}</p>;
  const time = (at: string) => formatTime(at, language, 'dateTime');
  return (
    <>
      <p>{t('expected.changesBetween', { from: time(changes.from), until: time(changes.until) })}</p>
      {changes.rows.length === 0 ? (
        <p>{t('expected.noChanges')}</p>
      ) : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{t('expected.changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('expected.item')}</th>
                <th scope="col">{t('expected.before')}</th>
                <th scope="col">{t('expected.after')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.rows.map(({ key, label, before, after }) => (
                <tr key={`${key} ${label.en}`}>
                  <th scope="row">{say(label)}</th>
                  <td>{say(before)}</td>
                  <td>{say(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
};

/** The section of a terminal's page. */
export const ExpectedSection = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const answer = useAnswer('expected.terminal', { terminalId });
  return (
    <Section title={t('expected.section')} hint={t('expected.sectionHint')}>
      {answer.state === 'loading' ? <Loading rows={2} height={30} /> : null}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {answer.state === 'filled' ? (
        <>
          <Compared compared={answer.value.compared} />
          <h3 className={css['heading']}>{t('expected.changes')}</h3>
          <Changes changes={answer.value.changes} />
        </>
      ) : null}
    </Section>
  );
};
