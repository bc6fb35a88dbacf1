// What “last seen”, availability and nexo's words mean.
import { HelpTip } from '../HelpTip.tsx';
import { useWords } from '../useWords.ts';
import css from './Presence.module.css';

/** A question mark with the rules in words. */
export const PresenceHelp = () => {
  const { t } = useWords();
  return (
    <HelpTip about={t('fleet.presence.seenHelp')}>
      <p className={css['help']}>{t('fleet.presence.helpSeen')}</p>
      <p className={css['help']}>{t('fleet.presence.helpAvailable')}</p>
      <p className={css['help']}>{t('fleet.nexo.help')}</p>
    </HelpTip>
  );
};
