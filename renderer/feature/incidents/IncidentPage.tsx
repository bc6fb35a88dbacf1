// One incident: what happened, the provider's side, what to do next, and its history.
import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { contactWayNames, daysLate, type Incident, incidentKindNames } from '../../../shared/incident/incident.ts';
import { datesIn } from '../../../shared/model/spokenDates.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { type Fact, Facts } from '../../ui/Facts.tsx';
import { IncidentBadges } from '../../ui/incident/IncidentBadges.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { LogHere } from '../../ui/log/LogHere.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { useIdParam } from '../../ui/useIdParam.ts';
import { useWords } from '../../ui/useWords.ts';
import { IncidentDialog } from './IncidentDialog.tsx';
import css from './Incidents.module.css';
import { type Doing, StepDialog } from './StepDialogs.tsx';

const Back = () => {
  const { t } = useWords();
  return (
    <Anchor component={Link} to="/plan/incidents" size="sm" className={css['back']}>
      <IconArrowLeft size={16} aria-hidden />
      {t('incident.back')}
    </Anchor>
  );
};

const History = ({ incident }: { readonly incident: Incident }) => {
  const { t, say, language } = useWords();
  return (
    <Section title={t('incident.history')}>
      <ol className={css['history']}>
        {incident.history.toReversed().map(({ at, step, operator, text, partner, way }, index) => (
          <li key={`${at} ${String(incident.history.length - index)}`} className={css['step']}>
            <time dateTime={at} className={css['soft']}>
              {formatTime(at, language, 'short')}
            </time>
            <div>
              <p className={css['words']}>
                {t(`incident.steps.${step}`, {
                  partner: partner ?? '',
                  way: way === null ? '' : say(contactWayNames[way]),
                })}
              </p>
              {text === null ? null : <p className={css['words']}>{datesIn(text, language)}</p>}
              <p className={css['soft']}>{operator}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
};

const hourMs = 3_600_000;

const useLasted = ({ since, worksSince }: Incident): string => {
  const { t } = useWords();
  const [now] = useState(() => Date.now());
  const hours = ((worksSince === null ? now : Date.parse(worksSince)) - Date.parse(since)) / hourMs;
  return hours < 48
    ? t('incident.hours', { count: Math.max(0, Math.round(hours * 10) / 10) })
    : t('incident.days', { count: Math.round((hours / 24) * 10) / 10 });
};

const AtAGlance = ({ incident }: { readonly incident: Incident }) => {
  const { t, say, language } = useWords();
  const lasted = useLasted(incident);
  const { provider, kind, since, worksSince, openedAt, openedBy, isOutOfUse, cost, resolution } = incident;
  const fact = (name: string, value: string | null): Fact[] => (value === null ? [] : [{ key: name, name, value }]);
  const moment = (at: string | null): string | null => (at === null ? null : formatTime(at, language, 'dateTime'));
  const dayOf = (day: string | null): string | null => (day === null ? null : formatDay(day, language, 'date'));
  return (
    <Section title={t('incident.facts')}>
      <Facts
        facts={[
          ...fact(t('incident.kind'), say(incidentKindNames[kind])),
          ...fact(t('incident.use'), t(isOutOfUse ? 'incident.notUsable' : 'incident.usable')),
          ...fact(t('incident.sinceFact'), moment(since)),
          ...fact(t('incident.worksSince'), moment(worksSince)),
          ...fact(t('incident.lasted'), lasted),
          ...fact(t('incident.provider'), provider?.name ?? t('incident.noProvider')),
          ...fact(t('incident.caseNumber'), provider?.caseNumber ?? null),
          ...fact(t('incident.promised'), dayOf(provider?.promisedOn ?? null)),
          ...fact(t('incident.cost'), cost === null ? null : cost.toFixed(2)),
          ...fact(t('incident.resolution'), resolution),
          ...fact(t('incident.openedBy'), `${openedBy} · ${moment(openedAt) ?? ''}`),
        ]}
      />
    </Section>
  );
};

interface KnownProps {
  readonly incident: Incident;
  readonly unitName: string | null;
  readonly today: string;
}

/** What makes sense now; the first is the next step. */
const stepsOf = ({ state, provider }: Incident): readonly Doing[] => {
  if (state === 'closed') return ['reopen', 'note'];
  if (provider === null) return ['report', 'contact', 'note', 'close'];
  return ['contact', 'report', 'escalate', state === 'sentIn' ? 'back' : 'send', 'note', 'close'];
};

const KnownIncident = ({ incident, unitName, today }: KnownProps) => {
  const { t, language } = useWords();
  const [doing, setDoing] = useState<Doing | 'edit' | null>(null);
  const late = daysLate(incident, today);
  const { provider, description, title, store } = incident;
  const labels: Readonly<Record<Doing, string>> = {
    report: t(provider === null ? 'incident.report' : 'incident.reportAgain'),
    contact: t('incident.contact'),
    escalate: t('incident.escalate'),
    send: t('incident.send'),
    back: t('incident.backAgain'),
    note: t('incident.note'),
    close: t('incident.close'),
    reopen: t('incident.reopen'),
  };
  return (
    <Page
      above={<Back />}
      title={title}
      beside={<IncidentBadges incident={incident} today={today} />}
      lead={unitName ?? store ?? t('incident.wholeShop')}
      actions={
        incident.closedAt === null ? (
          <Button variant="default" onClick={() => setDoing('edit')}>
            {t('incident.edit')}
          </Button>
        ) : null
      }
    >
      {late > 0 && provider !== null ? (
        <div className={css['message']}>
          <Notice
            kind="warn"
            title={t('incident.lateTitle', { count: late })}
            actions={
              <Anchor component={Link} to="/contacts" size="sm">
                {t('incident.callWho')}
              </Anchor>
            }
          >
            <p className={css['words']}>
              {t('incident.lateText', {
                name: provider.name,
                day: provider.promisedOn === null ? '' : formatDay(provider.promisedOn, language, 'date'),
              })}
            </p>
          </Notice>
        </div>
      ) : null}
      <div className={css['columns']}>
        <div>
          <Section title={t('incident.found')}>
            <p className={css['words']}>{description ?? title}</p>
            <div className={css['actions']}>
              {stepsOf(incident).map((step, at) => (
                <Button key={step} variant={at === 0 ? 'filled' : 'default'} onClick={() => setDoing(step)}>
                  {labels[step]}
                </Button>
              ))}
            </div>
          </Section>
          <History incident={incident} />
          <LogHere record={{ kind: 'incident', id: incident.id }} />
        </div>
        <AtAGlance incident={incident} />
      </div>
      {doing === 'edit' ? (
        <IncidentDialog incident={incident} unitId={null} onClose={() => setDoing(null)} onSaved={() => undefined} />
      ) : null}
      {doing === null || doing === 'edit' ? null : (
        <StepDialog doing={doing} incident={incident} onClose={() => setDoing(null)} />
      )}
    </Page>
  );
};

/** The page of one incident. */
export const IncidentPage = () => {
  const { t } = useWords();
  const incidentId = useIdParam('incidentId');
  const answer = useAnswer('incidents.get', { incidentId });
  useEvent('incidents.changed', (change) => {
    if (change.incidentId === incidentId) answer.reload();
  });
  const known = knownOf(answer);
  if (known !== null) return <KnownIncident {...known} />;
  return (
    <Page above={<Back />} title={t('incident.title')}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={3} height={96} />
      )}
    </Page>
  );
};
