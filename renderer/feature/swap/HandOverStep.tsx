// Step 6: the new unit takes the record's place, the old one goes; both have an entry in the chain of custody.
import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Link } from 'react-router';
import { oldUnitWays, type Swap } from '../../../shared/register/swap.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Swap.module.css';
import type { StepProps } from './stepProps.ts';

const Checked = ({ check }: { readonly check: NonNullable<Swap['check']> }) => {
  const { t } = useWords();
  const word = (isSame: boolean | null): string => t(isSame === true ? 'swap.check.same' : 'swap.check.unknown');
  return (
    <Facts
      facts={[
        { key: 'verdict', name: t('swap.check.result'), value: <VerdictBadge verdict={check.verdict} at={check.at} /> },
        { key: 'tid', name: t('swap.check.tid'), value: word(check.isTidSame) },
        { key: 'mid', name: t('swap.check.mid'), value: word(check.isMidSame) },
      ]}
    />
  );
};

/** Labels, and into whose hands the old unit goes. */
export const HandOverStep = ({ swap, onSwap }: StepProps) => {
  const { t } = useWords();
  const [oldGoes, setOldGoes] = useState<(typeof oldUnitWays)[number] | null>(null);
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, may } = useCommand('swap.handOver');
  const isShort = reason.trim().length < 3;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (oldGoes === null || to.trim() === '' || isShort || isPending) return;
    void run({ taskId: swap.taskId, oldGoes, to: to.trim(), reason: reason.trim() }).then((result) => {
      if (result.ok) onSwap(result.value);
    });
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{t('swap.handOver.text')}</p>
      {swap.check === null ? null : <Checked check={swap.check} />}
      <Radio.Group
        label={t('swap.handOver.oldGoes')}
        required
        value={oldGoes ?? ''}
        onChange={(value) => setOldGoes(oldUnitWays.find((each) => each === value) ?? null)}
        error={isTried && oldGoes === null ? t('swap.needed') : null}
      >
        <div className={css['buttons']}>
          {oldUnitWays.map((way) => (
            <Radio key={way} value={way} label={t(`swap.handOver.ways.${way}`)} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label={t('swap.handOver.to')}
        description={t('swap.handOver.toHint')}
        required
        maxLength={80}
        value={to}
        error={isTried && to.trim() === '' ? t('swap.needed') : null}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      <Textarea
        label={t('swap.handOver.reason')}
        required
        autosize
        minRows={1}
        maxLength={300}
        value={reason}
        error={isTried && isShort ? t('swap.short') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={isPending} {...may}>
          {t('swap.handOver.save')}
        </Button>
        <Button variant="subtle" component={Link} to={`/register/${swap.recordId}`}>
          {t('swap.openOld')}
        </Button>
      </div>
    </form>
  );
};
