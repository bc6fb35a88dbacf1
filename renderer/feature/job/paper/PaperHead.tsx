// The head of every paper: what it is, for which terminal, when, and the code that opens the job.

import { useState } from 'react';
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

type Fact = readonly [string, string];
const known = (name: string, value: string | null | undefined): readonly Fact[] =>
  value == null ? [] : [[name, value]];

const placeOf = ({ job, unit }: PaperProps): string => {
  const parts = [unit?.store ?? job.store, unit?.counter].filter((part) => part != null && part !== '');
  return parts.length === 0 ? '–' : parts.join(' · ');
};

const recordFacts = ({ job, words }: PaperProps): readonly Fact[] => {
  const { t, say, language } = words;
  const moment = (at: string | null): string => (at === null ? '–' : formatTime(at, language, 'dateTime'));
  return [
    [t('jobPaper.state'), say(jobPhaseNames[phaseOf(job, localDay(new Date()))])],
    [t('jobPaper.started'), moment(job.startedAt)],
    [t('jobPaper.doneAt'), moment(job.doneAt)],
    [t('jobPaper.doneBy'), job.doneBy ?? '–'],
  ];
};

const factsOf = (props: PaperProps, isRecord: boolean): readonly Fact[] => {
  const { job, unit, template, words } = props;
  const { t, say, language } = words;
  const checklist =
    template === null ? null : t('job.facts.version', { name: say(template.name), version: template.version });
  return [
    [t('job.facts.subject'), job.unitName ?? job.store ?? t('job.ofShop')],
    ...known(t('job.facts.serial'), unit?.serialNumber),
    ...known(say(registerFields.model.label), unit?.model),
    [t('job.facts.place'), placeOf(props)],
    [t('job.facts.due'), `${formatDay(job.dueOn, language, 'date')} ${job.dueTime}`],
    [t('job.facts.assignee'), job.assignee ?? '–'],
    [t('jobPaper.number'), shortNumber(job.id)],
    ...known(t('job.facts.checklist'), checklist),
    ...(isRecord ? recordFacts(props) : []),
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
export const PaperFoot = ({ job, words }: Pick<PaperProps, 'job' | 'words'>) => {
  const [now] = useState(() => Date.now());
  return (
    <p className={css['foot']}>
      {words.t('jobPaper.number')} {job.id} ·{' '}
      {words.t('jobPaper.printedAt', { at: formatTime(now, words.language, 'dateTime') })}
    </p>
  );
};
