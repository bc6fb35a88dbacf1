// The head of every paper: what it is, for which terminal, when, and the code that opens the job.

import { jobPhaseNames, phaseOf } from '../../../../shared/job/job.ts';
import { registerFields } from '../../../../shared/register/registerFields.ts';
import { jobLink } from '../../../../shared/register/terminalLink.ts';
import { formatTime } from '../../../ui/dateTime.ts';
import { localDay } from '../../../ui/people/localDay.ts';
import { formatDay } from '../../../ui/planner/days.ts';
import { qrPath } from '../../../ui/qrPath.ts';
import css from './Paper.module.css';
import { type PaperProps, shortNumber } from './paperParts.ts';

/** A QR code as large as asked. */
export const Code = ({ text, millimetres, label }: { text: string; millimetres: number; label: string }) => {
  const { size, path } = qrPath(text);
  return (
    <svg
      className={css['code']}
      style={{ width: `${String(millimetres)}mm`, height: `${String(millimetres)}mm` }}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} fill="#000" />
    </svg>
  );
};

const codeSizes = { a4: 26, roll80: 24, roll58: 20 } as const;

const factsOf = ({ job, unit, template, words }: PaperProps, isRecord: boolean): (readonly [string, string])[] => {
  const { t, say, language } = words;
  const moment = (at: string | null): string => (at === null ? '–' : formatTime(at, language, 'dateTime'));
  const place = [unit?.store ?? job.store, unit?.counter].filter((part) => part != null && part !== '').join(' · ');
  const always = [
    [t('job.facts.subject'), job.unitName ?? job.store ?? t('job.ofShop')],
    ...(unit?.serialNumber == null ? [] : [[t('job.facts.serial'), unit.serialNumber] as const]),
    ...(unit?.model == null ? [] : [[say(registerFields.model.label), unit.model] as const]),
    [t('job.facts.place'), place === '' ? '–' : place],
    [t('job.facts.due'), `${formatDay(job.dueOn, language, 'date')} ${job.dueTime}`],
    [t('job.facts.assignee'), job.assignee ?? '–'],
    [t('jobPaper.number'), shortNumber(job.id)],
    ...(template === null
      ? []
      : [
          [
            t('job.facts.checklist'),
            t('job.facts.version', { name: say(template.name), version: template.version }),
          ] as const,
        ]),
  ] as const;
  if (!isRecord) return [...always];
  return [
    ...always,
    [t('jobPaper.state'), say(jobPhaseNames[phaseOf(job, localDay(new Date()))])],
    [t('jobPaper.started'), moment(job.startedAt)],
    [t('jobPaper.doneAt'), moment(job.doneAt)],
    [t('jobPaper.doneBy'), job.doneBy ?? '–'],
  ];
};

/** Title, code and facts. */
export const PaperHead = (props: PaperProps & { readonly kind: 'sheet' | 'record' }) => {
  const { job, paper, words, kind, isSimulated } = props;
  const { t, say } = words;
  return (
    <>
      <div className={css['head']}>
        <div className={css['headText']}>
          <p className={css['kind']}>{t(`jobPaper.${kind}`)}</p>
          <h1>{say(job.title)}</h1>
          {isSimulated ? <p className={css['warning']}>{t('jobPaper.simulated')}</p> : null}
          {kind === 'record' && job.state !== 'done' ? <p className={css['warning']}>{t('jobPaper.notDone')}</p> : null}
        </div>
        <Code text={jobLink(job.id)} millimetres={codeSizes[paper]} label={t('jobPaper.code')} />
      </div>
      <dl className={css['facts']} data-narrow={paper !== 'a4'}>
        {factsOf(props, kind === 'record').map(([name, value]) => (
          <Pair key={name} name={name} value={value} />
        ))}
      </dl>
    </>
  );
};

const Pair = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);

/** The last line: the whole number of the job, and when this was printed. */
export const PaperFoot = ({ job, words }: Pick<PaperProps, 'job' | 'words'>) => (
  <p className={css['foot']}>
    {words.t('jobPaper.number')} {job.id} ·{' '}
    {words.t('jobPaper.printedAt', { at: formatTime(Date.now(), words.language, 'dateTime') })}
  </p>
);
