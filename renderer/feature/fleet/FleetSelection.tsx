// What can be done with the terminals that are selected: check, full check with its warning, compare two.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { mostCheckedAtOnce } from '../../../shared/check/checkBounds.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import type { StartCheck } from '../../bridge/useStartCheck.ts';
import { FullCheckDialog } from '../../ui/FullCheckDialog.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';

interface FleetSelectionProps {
  /** Worst first. */
  readonly chosen: readonly FleetEntry[];
  readonly check: StartCheck;
  readonly onClear: () => void;
  /** Selects everything that is shown; null where everything is. */
  readonly onAll: (() => void) | null;
}

/** The bar below the filters. */
export const FleetSelection = ({ chosen, check, onClear, onAll }: FleetSelectionProps) => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const ids = chosen.flatMap(({ terminalId }) => terminalId ?? []).slice(0, mostCheckedAtOnce);
  const count = chosen.length;
  const [one, other] = chosen.map(({ lastCheckId }) => lastCheckId);
  const canCompare = count === 2 && typeof one === 'string' && typeof other === 'string';
  return (
    <div className={css['selection']} role="toolbar" aria-label={t('terminals.selected', { count })}>
      <strong aria-live="polite">{t('terminals.selected', { count })}</strong>
      <Button size="xs" disabled={check.isPending} onClick={() => check.start({ terminalIds: ids })}>
        {t('terminals.checkSelected', { count: ids.length })}
      </Button>
      <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
        {t('terminals.fullCheckSelected')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!canCompare}
        title={canCompare ? undefined : t('fleet.compareHint')}
        onClick={() => void navigate(`/compare?a=${one ?? ''}&b=${other ?? ''}`)}
      >
        {t('fleet.compare')}
      </Button>
      {onAll === null ? null : (
        <Button size="xs" variant="subtle" onClick={onAll}>
          {t('fleet.selectAll')}
        </Button>
      )}
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {t('terminals.clearSelection')}
      </Button>
      {count > mostCheckedAtOnce ? (
        <span className={css['soft']}>{t('fleet.tooMany', { count: mostCheckedAtOnce })}</span>
      ) : null}
      <FullCheckDialog
        count={ids.length}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onStart={() => {
          setIsAsking(false);
          check.start({ terminalIds: ids, level: 'full' });
        }}
      />
    </div>
  );
};
