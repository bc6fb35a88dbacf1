// What a command does to a terminal, as labels; those that need care are marked by sign and colour.
import { IconAlertTriangle } from '@tabler/icons-react';
import { effectNames } from '../../../shared/help/actionWords.ts';
import { type EffectId, effectsOf } from '../../../shared/model/action.ts';
import type { CommandId } from '../../../shared/model/terminalCommand.ts';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './ActionsSection.module.css';

const tones: Readonly<Record<EffectId, Tone>> = {
  readsOnly: 'quiet',
  goesOnline: 'quiet',
  prints: 'quiet',
  changesState: 'warn',
  tillMustRegister: 'warn',
  risksBatch: 'warn',
};

/** Labels of one command. */
export const EffectLabels = ({ command }: { readonly command: CommandId }) => {
  const { t, say } = useWords();
  return (
    <ul className={css['labels']} aria-label={t('action.effects')}>
      {effectsOf(command).map((effect) => (
        <li key={effect}>
          <ToneBadge
            tone={tones[effect]}
            sign={tones[effect] === 'warn' ? <IconAlertTriangle size={14} aria-hidden /> : undefined}
          >
            {say(effectNames[effect])}
          </ToneBadge>
        </li>
      ))}
    </ul>
  );
};
