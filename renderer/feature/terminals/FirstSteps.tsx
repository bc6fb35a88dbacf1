// What stands in place of an empty list: a welcome, three steps to the first result, and the other way in.
import { Anchor, Button } from '@mantine/core';
import {
  IconFlask,
  IconHeartRateMonitor,
  IconNotebook,
  IconPlugConnected,
  IconScan,
  IconStethoscope,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { languages } from '../../../shared/model/bilingual.ts';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { TourButton } from '../../ui/tour/TourButton.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './FirstSteps.module.css';

/** Both languages by their own names, so that nobody has to read the other one to find theirs. */
const LanguageChoice = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const { run } = useCommand('preferences.set');
  return (
    <Segments
      size="xs"
      aria-label={t('language.title')}
      value={preferences.language}
      data={languages.map((each) => ({
        value: each,
        label: <span lang={each === 'zh' ? 'zh-CN' : 'en'}>{t(`language.${each}`)}</span>,
      }))}
      onChange={(value) => {
        const chosen = languages.find((each) => each === value);
        if (chosen !== undefined) void run({ language: chosen });
      }}
    />
  );
};

const Steps = ({ isSimulated }: { readonly isSimulated: boolean }) => {
  const { t } = useWords();
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
    { Icon: IconHeartRateMonitor, title: t('terminals.empty.stepResult'), text: t('terminals.empty.stepResultText') },
  ];
  return (
    <div className={css['card']} data-main="true">
      <h3 className={css['cardTitle']}>{t('terminals.empty.title')}</h3>
      <ol className={css['steps']}>
        {steps.map(({ Icon, title, text }) => (
          <li key={title} className={css['step']}>
            <Icon size={24} stroke={1.6} aria-hidden className={css['icon']} />
            <div>
              <h4>{title}</h4>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      {isSimulated ? null : (
        <Anchor component={Link} to="/doctor" className={css['way'] ?? ''}>
          <IconStethoscope size={18} stroke={1.6} aria-hidden />
          {t('doctor.open')}
        </Anchor>
      )}
    </div>
  );
};

interface OfferProps {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

const Offer = ({ title, text, children }: OfferProps) => (
  <div className={css['offer']}>
    <h3 className={css['cardTitle']}>{title}</h3>
    <p>{text}</p>
    <div className={css['buttons']}>{children}</div>
  </div>
);

/** The first page of a shop without terminals: the own one, or the simulated one. */
export const FirstSteps = () => {
  const { t } = useWords();
  const { shop } = useSession();
  const { run, isPending, error, may } = useCommand('shop.open');
  const isSimulated = shop.shop === 'simulated';
  return (
    <section className={css['welcome']} aria-labelledby="first-steps">
      <div className={css['head']}>
        <div>
          <h2 className={css['title']} id="first-steps">
            {t('terminals.empty.welcome')}
          </h2>
          <p className={css['text']}>{t('terminals.empty.welcomeText')}</p>
        </div>
        <LanguageChoice />
      </div>
      <div className={css['ways']}>
        <Steps isSimulated={isSimulated} />
        <div className={css['card']}>
          <Offer title={t('terminals.empty.newHere')} text={t('terminals.empty.newHereText')}>
            <TourButton variant={isSimulated ? 'filled' : 'default'} />
          </Offer>
          {isSimulated ? (
            <Offer title={t('terminals.empty.ownTitle')} text={t('terminals.empty.ownText')}>
              <Button
                variant="default"
                loading={isPending}
                leftSection={<IconPlugConnected size={16} aria-hidden />}
                onClick={() => void run({ shop: 'own' })}
                {...may}
              >
                {t('terminals.empty.own')}
              </Button>
            </Offer>
          ) : (
            <Offer title={t('terminals.empty.noTerminal')} text={t('terminals.empty.noTerminalText')}>
              <Button
                loading={isPending}
                leftSection={<IconFlask size={16} aria-hidden />}
                onClick={() => void run({ shop: 'simulated' })}
                {...may}
              >
                {t('app.shop.open')}
              </Button>
            </Offer>
          )}
          <Anchor component={Link} to="/knowhow/handbook" className={css['way'] ?? ''}>
            <IconNotebook size={18} stroke={1.6} aria-hidden />
            {t('handbook.open')}
          </Anchor>
        </div>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </section>
  );
};
