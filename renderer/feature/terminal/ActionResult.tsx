// What came of a command: how it ended and what to do next, what the terminal gave, what has changed, who wanted it.
import { Link } from 'react-router';
import { roleNames } from '../../../shared/help/actionWords.ts';
import { commandHelp } from '../../../shared/help/allCommandHelp.ts';
import { formatSeconds } from '../../../shared/metric/formatMetric.ts';
import type { ActionRun, RunEnding } from '../../../shared/model/action.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { ActionChanges } from './ActionChanges.tsx';
import { ActionFile } from './ActionFiles.tsx';
import css from './ActionPage.module.css';

interface ActionResultProps {
  readonly run: ActionRun;
  readonly ending: RunEnding;
}

const Warnings = ({ run, ending }: ActionResultProps) => {
  const { t } = useWords();
  const error = run.report?.error ?? run.error;
  return (
    <>
      {ending === 'unclear' ? (
        <Notice kind="warn" title={t('action.page.unclear')}>
          <p>{t('action.page.unclearHint')}</p>
          {run.report === null ? <p>{t('action.page.interrupted')}</p> : null}
        </Notice>
      ) : null}
      {ending === 'notSent' ? <Notice kind="info" title={t('action.page.notSent')} /> : null}
      {error === null ? null : <ErrorNotice error={error} kind="warn" isUrgent={false} />}
    </>
  );
};

const Result = ({ run }: { readonly run: ActionRun }) => {
  const { t, say } = useWords();
  const { report, command } = run;
  if (report === null) return null;
  const code = [report.resultCode, report.meaning === null ? null : say(report.meaning)].filter(
    (word) => word !== null,
  );
  return (
    <Section title={t('action.page.result')}>
      <dl className={css['outcome']}>
        {code.length === 0 ? null : (
          <div>
            <dt>{t('action.page.code')}</dt>
            <dd>{code.join(' · ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('action.page.next')}</dt>
          <dd>{say(commandHelp[command].after)}</dd>
        </div>
      </dl>
    </Section>
  );
};

const Given = ({ run }: { readonly run: ActionRun }) => {
  const { t, say } = useWords();
  const { report, file } = run;
  return (
    <>
      {report === null || report.values.length === 0 ? null : (
        <Section title={t('action.page.values')}>
          <Facts
            facts={report.values.map(({ name, value }, index) => ({
              key: `${String(index)} ${name.en}`,
              name: say(name),
              value,
            }))}
          />
        </Section>
      )}
      {file === null ? null : (
        <Section inset="flush" title={t('action.files.title')} hint={t('action.files.masked')}>
          <ul className={css['plain']}>
            <ActionFile file={file} />
          </ul>
        </Section>
      )}
      {report === null || report.printout.length === 0 ? null : (
        <Section title={t('action.page.printout')}>
          <pre className={css['printout']}>{report.printout.join('\n')}</pre>
        </Section>
      )}
    </>
  );
};

const Record = ({ run }: { readonly run: ActionRun }) => {
  const { t, say, language } = useWords();
  const { operator, role, reason, override, startedAt, finishedAt, beforeCheckId, afterCheckId } = run;
  const seconds = finishedAt === null ? null : Math.max(1, (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000);
  const records = [
    ['recordBefore', beforeCheckId],
    ['recordAfter', afterCheckId],
  ] as const;
  return (
    <Section title={t('action.page.facts')}>
      <Facts
        facts={[
          { key: 'operator', name: t('action.page.operator'), value: operator },
          { key: 'role', name: t('action.page.role'), value: say(roleNames[role]) },
          { key: 'reason', name: t('action.page.reason'), value: reason },
          ...(override === null ? [] : [{ key: 'override', name: t('action.page.override'), value: override.reason }]),
          { key: 'started', name: t('action.page.startedAt'), value: formatTime(startedAt, language, 'exact') },
          ...(seconds === null
            ? []
            : [{ key: 'took', name: t('action.page.duration'), value: formatSeconds(seconds, language) }]),
        ]}
      />
      <p className={css['links']}>
        {records.map(([key, id]) =>
          id === null ? null : (
            <Link key={key} to={`/check/${id}`}>
              {t(`action.page.${key}`)}
            </Link>
          ),
        )}
      </p>
    </Section>
  );
};

/** Everything that is known after the end. */
export const ActionResult = ({ run, ending }: ActionResultProps) => (
  <div className={css['result']}>
    <Warnings run={run} ending={ending} />
    <Result run={run} />
    <Given run={run} />
    <ActionChanges run={run} />
    <Record run={run} />
  </div>
);
