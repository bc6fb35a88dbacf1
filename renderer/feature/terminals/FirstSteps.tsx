// What stands in place of an empty list: three steps to the first result, or the simulated shop.
import { Button } from '@mantine/core';
import { IconFlask, IconHeartRateMonitor, IconPlugConnected, IconScan, IconStethoscope } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './FirstSteps.module.css';

/** Instruction for the own shop, or for the simulated one. */
export const FirstSteps = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const { run, isPending, error } = useCommand('shop.open');
  const isSimulated = shop.shop === 'simulated';
  const steps = [
    {
      Icon: IconPlugConnected,
      title: isSimulated ? t('terminals.empty.stepConnectSimulated') : t('terminals.empty.stepConnect'),
      text: isSimulated ? t('terminals.empty.stepConnectSimulatedText') : t('terminals.empty.stepConnectText'),
    },
    {
      Icon: IconScan,
      title: t('terminals.empty.stepRead'),
      text: isSimulated ? t('terminals.empty.stepReadSimulated') : t('terminals.empty.stepReadText'),
    },
    {
      Icon: IconHeartRateMonitor,
      title: t('terminals.empty.stepResult'),
      text: t('terminals.empty.stepResultText'),
    },
  ];
  return (
    <section className={css['welcome']} aria-labelledby="first-steps">
      <h2 className={css['title']} id="first-steps">
        {t('terminals.empty.title')}
      </h2>
      <ol className={css['steps']}>
        {steps.map(({ Icon, title, text }, index) => (
          <li key={title} className={css['step']}>
            <span className={css['number']} aria-hidden>
              {index + 1}
            </span>
            <Icon size={26} stroke={1.6} aria-hidden className={css['icon']} />
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      {isSimulated ? null : (
        <Link to="/doctor" className={css['doctor'] ?? ''}>
          <IconStethoscope size={18} stroke={1.6} aria-hidden />
          {t('doctor.open')}
        </Link>
      )}
      {isSimulated ? null : (
        <div className={css['offer']}>
          <IconFlask size={22} stroke={1.6} aria-hidden className={css['icon']} />
          <div className={css['offerText']}>
            <strong>{t('terminals.empty.noTerminal')}</strong>
            <p>{t('terminals.empty.noTerminalText')}</p>
          </div>
          <Button loading={isPending} onClick={() => void run({ shop: 'simulated' })}>
            {t('app.shop.open')}
          </Button>
        </div>
      )}
      {error === null ? null : <ErrorNotice error={error} />}
    </section>
  );
};
