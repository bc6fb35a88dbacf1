// One difference: what the register says, what a source says, what it means, whom to tell, and the ways out of it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { driftAdviceOf } from '../../../shared/help/binding/driftAdvice.ts';
import { type Drift, decisiveFields } from '../../../shared/register/binding.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { Age } from '../../ui/Age.tsx';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import { formatDay } from '../../ui/planner/days.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { boundWords } from './boundWords.ts';

/** Ways that have a dialog of their own on the page. */
export interface DriftWays {
  readonly onMove: () => void;
  readonly onSim: (drift: Drift) => void;
  readonly onSwap: () => void;
}

type Asked = 'take' | 'report' | 'accept' | 'outdated';

const Ask = ({
  drift,
  asked,
  onClose,
}: {
  readonly drift: Drift;
  readonly asked: Asked;
  readonly onClose: () => void;
}) => {
  const { t } = useWords();
  const take = useCommand('binding.take');
  const handle = useCommand('binding.handle');
  const outdated = useCommand('binding.outdated');
  const confirm = (sentence: string, until: string | null): void => {
    const driftId = drift.id;
    const sent =
      asked === 'take'
        ? take.run({ driftId, reason: sentence })
        : asked === 'outdated'
          ? outdated.run({ driftId, reason: sentence })
          : handle.run({ driftId, kind: asked === 'report' ? 'reported' : 'accepted', note: sentence, until });
    void sent.then((result) => {
      if (result.ok) onClose();
    });
  };
  return (
    <SentenceDialog
      title={t(`binding.dialog.${asked}.title`)}
      label={t(`binding.dialog.${asked}.label`)}
      confirm={t(`binding.dialog.${asked}.confirm`)}
      {...(asked === 'accept' ? { until: t('binding.dialog.accept.until') } : {})}
      isPending={take.isPending || handle.isPending || outdated.isPending}
      error={take.error ?? handle.error ?? outdated.error}
      refusal={asked === 'take' ? take.refusal : asked === 'outdated' ? outdated.refusal : handle.refusal}
      onClose={onClose}
      onConfirm={confirm}
    />
  );
};

const wayOf = (drift: Drift, { onMove, onSim, onSwap }: DriftWays) => {
  if (drift.field === 'installAddress') return { word: 'toMove', go: onMove } as const;
  if (drift.field === 'serialNumber') return { word: 'toSwap', go: onSwap } as const;
  return drift.field === 'iccid' ? ({ word: 'toSim', go: () => onSim(drift) } as const) : null;
};

const Handled = ({ drift }: { readonly drift: Drift }) => {
  const { t, language } = useWords();
  return (
    <ul className={css['plain']}>
      {drift.handling.map(({ kind, at, by, note, until }) => (
        <li key={at} className={css['soft']}>
          {t(`binding.drift.${kind}`)}
          {until === null ? null : ` ${t('binding.drift.until', { day: formatDay(until, language, 'date') })}`} · {note}{' '}
          · {t('binding.drift.by', { name: by })} <Age at={at} />
        </li>
      ))}
    </ul>
  );
};

/** What the terminal said has its moment; a slip or a page has only its day. */
const Seen = ({ drift, at }: { readonly drift: Drift; readonly at: string }) => {
  const { language } = useWords();
  return drift.source === 'device' ? <Age at={at} /> : <time dateTime={at}>{formatTime(at, language, 'date')}</time>;
};

/** One open difference. */
export const DriftItem = ({ drift, ...ways }: DriftWays & { readonly drift: Drift }) => {
  const { t, say, alone } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { means, tell, action } = driftAdviceOf(drift.field, drift.source);
  const tone = decisiveFields.includes(drift.field) ? 'fail' : 'warn';
  const way = wayOf(drift, ways);
  return (
    <li className={css['drift']}>
      <div className={css['driftHead']}>
        <ToneBadge tone={tone} sign={<Sign of={tone} size={16} />}>
          {t('binding.table.different')}
        </ToneBadge>
        <span className={css['name']}>{say(registerFields[drift.field].label)}</span>
        <span className={css['soft']}>
          {t('binding.drift.since')} <Seen drift={drift} at={drift.firstAt} /> · {t('binding.drift.seen')}{' '}
          <Seen drift={drift} at={drift.lastAt} />
        </span>
      </div>
      <dl className={css['values']}>
        <div>
          <dt>{t('binding.drift.registered')}</dt>
          <dd>{say(boundWords(drift.field, drift.registered))}</dd>
        </div>
        <div>
          <dt>{t('binding.drift.values', { source: t(`binding.table.${drift.source}`) })}</dt>
          <dd>{say(boundWords(drift.field, drift.observed))}</dd>
        </div>
      </dl>
      <p>{say(means)}</p>
      <dl className={css['advice']}>
        <dt>{t('binding.drift.tell')}</dt>
        <dd>{alone(say(tell))}</dd>
        <dt>{t('binding.drift.action')}</dt>
        <dd>{alone(say(action))}</dd>
      </dl>
      <Handled drift={drift} />
      <div className={css['buttons']}>
        {way === null ? null : (
          <Button size="xs" variant="light" onClick={way.go}>
            {t(`binding.drift.${way.word}`)}
          </Button>
        )}
        <Button size="xs" variant={way === null ? 'light' : 'default'} onClick={() => setAsked('report')}>
          {t('binding.drift.report')}
        </Button>
        {way?.word === 'toMove' || way?.word === 'toSwap' ? null : (
          <Button size="xs" variant="default" onClick={() => setAsked('take')}>
            {t('binding.drift.take')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => setAsked('accept')}>
          {t('binding.drift.accept')}
        </Button>
        {drift.source === 'device' ? null : (
          <Button size="xs" variant="default" onClick={() => setAsked('outdated')}>
            {t('binding.drift.outdated')}
          </Button>
        )}
      </div>
      {asked === null ? null : <Ask drift={drift} asked={asked} onClose={() => setAsked(null)} />}
    </li>
  );
};
