// "Why can't I see my terminal?": one run over everything, what to do first, and all the places that were looked at.
import { Anchor, Button, Progress } from '@mantine/core';
import { IconArrowLeft, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { doctorCheckWords } from '../../../shared/help/doctor/doctorChecks.ts';
import type { DoctorRun } from '../../../shared/model/doctorReport.ts';
import { useSession } from '../../bridge/Session.tsx';
import { type Command, useCommand } from '../../bridge/useCommand.ts';
import { useLive } from '../../bridge/useLive.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './DoctorPage.module.css';
import { Finding } from './Finding.tsx';

type Check = DoctorRun['checks'][number];

const rank = { problem: 0, hint: 1, fine: 2 } as const;
const sorted = (run: DoctorRun) =>
  run.checks.flatMap(({ findings }) => findings).sort((a, b) => rank[a.outcome] - rank[b.outcome]);
const stillOpen = (run: DoctorRun): number =>
  run.checks.filter(({ state }) => state === 'running' || state === 'waiting').length;

const useSummary = () => {
  const { t } = useWords();
  return (run: DoctorRun): string => {
    const total = run.checks.length;
    if (run.state === 'running') return t('doctor.running', { done: total - stillOpen(run), total });
    const found = sorted(run);
    const count = (outcome: keyof typeof rank): number => found.filter((each) => each.outcome === outcome).length;
    return [
      ...(run.state === 'cancelled' ? [t('doctor.cancelled')] : []),
      count('problem') > 0 ? t('doctor.problems', { count: count('problem') }) : t('doctor.allWell'),
      ...(count('hint') > 0 ? [t('doctor.hints', { count: count('hint') })] : []),
      ...(count('fine') > 0 ? [t('doctor.answering', { count: count('fine') })] : []),
    ].join(' · ');
  };
};

const Place = ({ check }: { readonly check: Check }) => {
  const { t, say, alone } = useWords();
  const { title, meaning, allWell } = doctorCheckWords[check.id];
  const worst = [...check.findings].sort((a, b) => rank[a.outcome] - rank[b.outcome])[0];
  const { state } = check;
  const sign =
    state !== 'done'
      ? 'skipped'
      : worst?.outcome === 'problem'
        ? 'warn'
        : worst?.outcome === 'hint'
          ? 'skipped'
          : 'pass';
  return (
    <li className={css['place']}>
      <Sign of={sign} size={16} />
      <div className={css['placeText']}>
        <strong>{say(title)}</strong>
        <span className={css['soft']}>{say(meaning)}</span>
      </div>
      <span className={css['placeState']}>
        {state === 'done'
          ? worst === undefined
            ? say(allWell)
            : check.findings.map((finding) => say(finding.title)).join(' · ')
          : alone(t(`doctor.states.${state}`))}
      </span>
    </li>
  );
};

const Found = ({ run }: { readonly run: DoctorRun }) => {
  const { t } = useWords();
  const findings = sorted(run);
  return (
    <>
      {findings.length === 0 ? null : (
        <Section title={t('doctor.findings')} inset="bare">
          <ul className={css['findings']}>
            {findings.map((finding) => (
              <Finding key={`${finding.id} ${finding.address ?? ''} ${finding.title.en}`} finding={finding} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('doctor.places')} inset="flush">
        {/* While it looks there is nothing else here that a key could stand on, and the page scrolls. */}
        <ul className={css['places']} aria-label={t('doctor.places')} {...{ tabIndex: 0 }}>
          {run.checks.map((check) => (
            <Place key={check.id} check={check} />
          ))}
        </ul>
      </Section>
    </>
  );
};

interface ActionsProps {
  readonly run: DoctorRun | null;
  readonly start: Command<'doctor.start'>;
  readonly onStart: () => void;
}

const Actions = ({ run, start, onStart }: ActionsProps) => {
  const { t } = useWords();
  const cancel = useCommand('doctor.cancel');
  if (run?.state === 'running') {
    return (
      <Button
        variant="default"
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        disabled={cancel.isPending}
        onClick={() => void cancel.run({ runId: run.id })}
      >
        {t('doctor.cancel')}
      </Button>
    );
  }
  return (
    <Button leftSection={<IconRefresh size={16} aria-hidden />} loading={start.isPending} onClick={onStart}>
      {t('doctor.again')}
    </Button>
  );
};

/** The page; it starts looking as soon as it is opened. */
export const DoctorPage = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const summary = useSummary();
  const start = useCommand('doctor.start');
  const live = useLive({
    command: 'doctor.latest',
    input: {},
    event: 'doctor.progress',
    reduce: (_known: DoctorRun | null, run: DoctorRun): DoctorRun | null => run,
  });
  const run = live.state === 'filled' ? live.value : null;
  const begin = () => void start.run({ isHidden: !preferences.showAllPorts });
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current || live.state !== 'filled') return;
    isBegun.current = true;
    void start.run({ isHidden: !preferences.showAllPorts });
  }, [live.state, preferences.showAllPorts, start]);
  useShortcut('F5', begin, run?.state !== 'running');
  const open = run === null ? 0 : stillOpen(run);
  return (
    <Page
      above={
        <Anchor component={Link} to="/" size="sm" className={css['back'] ?? ''}>
          <IconArrowLeft size={16} aria-hidden />
          {t('terminal.backToList')}
        </Anchor>
      }
      title={t('doctor.title')}
      lead={
        <>
          <span role="status">{run === null ? '' : summary(run)}</span>
          <span className={css['lead']}>{t('doctor.lead')}</span>
        </>
      }
      actions={<Actions run={run} start={start} onStart={begin} />}
      toolbar={
        run?.state === 'running' ? (
          <Progress
            className={css['progress'] ?? ''}
            size={6}
            value={Math.max(3, (100 * (run.checks.length - open)) / run.checks.length)}
            aria-label={summary(run)}
            transitionDuration={300}
          />
        ) : undefined
      }
    >
      {start.error === null ? null : <ErrorNotice error={start.error} onRetry={begin} />}
      {live.state === 'failed' ? <ErrorNotice error={live.error} onRetry={live.reload} /> : null}
      {run === null && live.state !== 'failed' ? <Loading rows={4} height={84} /> : null}
      {run === null ? null : <Found run={run} />}
      {run === null || run.state === 'running' ? null : (
        <p className={css['soft']}>
          {t('support.stillNot')}{' '}
          <Anchor component={Link} to="/log/support" size="sm">
            {t('support.make')}
          </Anchor>
        </p>
      )}
    </Page>
  );
};
