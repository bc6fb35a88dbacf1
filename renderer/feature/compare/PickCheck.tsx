// Chooses one check of one terminal: first the terminal, then one of its checks.
import { Select } from '@mantine/core';
import { useState } from 'react';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Compare.module.css';

const mostListed = 100;

interface ChecksOfProps {
  readonly terminalId: string;
  readonly chosen: string | null;
  readonly side: string;
  readonly onPick: (checkId: string) => void;
}

const ChecksOf = ({ terminalId, chosen, side, onPick }: ChecksOfProps) => {
  const { t, language } = useWords();
  const answer = useAnswer('terminals.checks', { terminalId, before: null, limit: mostListed });
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  const checks = knownOf(answer) ?? [];
  return (
    <Select
      label={t('compare.pick.check', { side })}
      placeholder={t(
        answer.state === 'filled' && checks.length === 0 ? 'compare.pick.noChecks' : 'compare.pick.choose',
      )}
      value={checks.some(({ id }) => id === chosen) ? chosen : null}
      allowDeselect={false}
      disabled={checks.length === 0}
      onChange={(value) => (value === null ? undefined : onPick(value))}
      data={checks.map((check) => ({
        value: check.id,
        label: [
          formatTime(check.startedAt, language, 'exact'),
          t(`check.levels.${check.level}`),
          t(`check.verdicts.${check.verdict}`),
        ].join(' · '),
      }))}
    />
  );
};

interface PickCheckProps {
  /** `Left` or `Right`; names the fields. */
  readonly side: string;
  /** Null = nothing is chosen yet. */
  readonly chosen: { readonly terminalId: string; readonly checkId: string } | null;
  readonly onPick: (checkId: string) => void;
}

/** Two fields; the second follows the first. */
export const PickCheck = ({ side, chosen, onPick }: PickCheckProps) => {
  const { t } = useWords();
  const [picked, setPicked] = useState<string | null>(null);
  const terminals = useAnswer('terminals.list', {});
  const terminalId = picked ?? chosen?.terminalId ?? null;
  if (terminals.state === 'failed') return <ErrorNotice error={terminals.error} onRetry={terminals.reload} />;
  return (
    <div className={css['pick']}>
      <Select
        label={t('compare.pick.terminal', { side })}
        placeholder={t('compare.pick.choose')}
        value={terminalId}
        allowDeselect={false}
        searchable
        nothingFoundMessage={t('compare.pick.noTerminal')}
        onChange={setPicked}
        data={(knownOf(terminals) ?? []).map(({ id, name, identity }) => ({
          value: id,
          label: identity.serialNumber === null ? name : `${name} · ${identity.serialNumber}`,
        }))}
      />
      {terminalId === null ? null : (
        <ChecksOf
          key={terminalId}
          terminalId={terminalId}
          chosen={chosen?.checkId ?? null}
          side={side}
          onPick={onPick}
        />
      )}
    </div>
  );
};
