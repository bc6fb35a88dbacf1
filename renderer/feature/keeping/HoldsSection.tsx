// Legal holds: those in force, those that were lifted, and a new one.
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Hold } from '../../../shared/journal/hold.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { SentenceDialog } from '../../ui/acquirer/SentenceDialog.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { AddHoldDialog } from './AddHoldDialog.tsx';
import { lastMoment, periodKind } from './holdScope.ts';
import css from './Keeping.module.css';

const HoldLine = ({ hold, onLift }: { readonly hold: Hold; readonly onLift?: () => void }) => {
  const { t, language } = useWords();
  const day = (at: string | number): string => formatTime(at, language, 'date');
  const time = (at: string): string => formatTime(at, language, 'dateTime');
  const scope = [hold.terminalName, hold.store].filter((part) => part !== null).join(' · ');
  const period = t(`keeping.holds.${periodKind(hold)}`, {
    from: hold.from === null ? '' : day(hold.from),
    until: hold.until === null ? '' : day(lastMoment(hold.until)),
  });
  return (
    <li className={css['hold']}>
      <div>
        <p className={css['scope']}>{`${scope === '' ? t('keeping.holds.scopeAll') : scope} · ${period}`}</p>
        <p>{hold.why}</p>
        <p className={css['quiet']}>{t('keeping.holds.by', { by: hold.madeBy, at: time(hold.madeAt) })}</p>
        {hold.liftedAt === null ? null : (
          <p className={css['quiet']}>
            {t('keeping.holds.lifted', { by: hold.liftedBy ?? '', at: time(hold.liftedAt), why: hold.liftedWhy ?? '' })}
          </p>
        )}
      </div>
      {onLift === undefined ? null : (
        <Button variant="default" size="xs" onClick={onLift}>
          {t('keeping.holds.lift')}
        </Button>
      )}
    </li>
  );
};

const Lists = ({ holds, onLift }: { readonly holds: readonly Hold[]; readonly onLift: (hold: Hold) => void }) => {
  const { t } = useWords();
  const standing = holds.filter(({ liftedAt }) => liftedAt === null);
  const past = holds.filter(({ liftedAt }) => liftedAt !== null);
  return (
    <>
      {standing.length === 0 ? (
        <EmptyState icon={<IconLock size={24} />} title={t('keeping.holds.none')}>
          {t('keeping.holds.noneText')}
        </EmptyState>
      ) : (
        <ul className={css['holds']} aria-label={t('keeping.holds.list')}>
          {standing.map((hold) => (
            <HoldLine key={hold.id} hold={hold} onLift={() => onLift(hold)} />
          ))}
        </ul>
      )}
      {past.length === 0 ? null : (
        <Fold shape="bar" summary={t('keeping.holds.past', { count: past.length })}>
          <ul className={css['holds']}>
            {past.map((hold) => (
              <HoldLine key={hold.id} hold={hold} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};

/** A section of the page. */
export const HoldsSection = () => {
  const { t } = useWords();
  const answer = useAnswer('journal.holds', {});
  useEvent('journal.changed', answer.reload);
  const lift = useCommand('journal.liftHold');
  const [isAdding, setIsAdding] = useState(false);
  const [lifting, setLifting] = useState<Hold | null>(null);
  const known = knownOf(answer);
  const liftNow = (holdId: string, why: string): void => {
    void lift.run({ holdId, why }).then((result) => {
      if (!result.ok) return;
      setLifting(null);
      toast(t('keeping.holds.done'));
    });
  };
  return (
    <Section
      title={t('keeping.holds.title')}
      hint={t('keeping.holds.hint')}
      inset="flush"
      actions={
        <Button variant="default" onClick={() => setIsAdding(true)}>
          {t('keeping.holds.add')}
        </Button>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null && answer.state === 'loading' ? <Loading rows={2} height={48} /> : null}
      {known === null ? null : <Lists holds={known.holds} onLift={setLifting} />}
      {isAdding ? <AddHoldDialog onClose={() => setIsAdding(false)} /> : null}
      {lifting === null ? null : (
        <SentenceDialog
          title={t('keeping.holds.liftTitle')}
          lead={<p>{t('keeping.holds.liftText')}</p>}
          label={t('keeping.holds.liftWhy')}
          confirm={t('keeping.holds.lift')}
          isPending={lift.isPending}
          error={lift.error}
          onClose={() => {
            lift.forgetError();
            setLifting(null);
          }}
          onConfirm={(why) => liftNow(lifting.id, why)}
          refusal={lift.refusal}
        />
      )}
    </Section>
  );
};
