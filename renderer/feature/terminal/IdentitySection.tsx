// Who a terminal is, as read over the cable; what it does not say is said to be missing.
import type { Component, TerminalSummary } from '../../../shared/model/terminal.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { Section } from '../../ui/Section.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './IdentitySection.module.css';

const outcomeOf = { ready: 'pass', initialisationNeeded: 'warn', noKeys: 'fail', fraud: 'fail' } as const;

const ComponentItem = ({ component }: { readonly component: Component }) => {
  const { t } = useWords();
  const { name, serialNumber, softwareVersion, state } = component;
  return (
    <li className={css['component']}>
      <div className={css['componentHead']}>
        <span className={css['componentName']}>{name ?? t('app.common.unknown')}</span>
        <span className={css['state']}>
          {state === null ? null : <Sign of={outcomeOf[state]} size={14} />}
          {state === null ? t('app.common.notGiven') : t(`terminal.identity.states.${state}`)}
        </span>
      </div>
      {serialNumber === null && softwareVersion === null ? null : (
        <div className={css['componentFacts']}>
          {serialNumber === null ? null : (
            <span>
              SN <Identifier value={serialNumber} />
            </span>
          )}
          {softwareVersion === null ? null : <Identifier value={softwareVersion} />}
        </div>
      )}
    </li>
  );
};

/** Identity and components. */
export const IdentitySection = ({ terminal }: { readonly terminal: TerminalSummary }) => {
  const { t } = useWords();
  const { identity, address } = terminal;
  return (
    <Section title={t('terminal.identity.title')}>
      <Facts
        layout="rows"
        facts={[
          { key: 'sn', name: t('terminal.identity.serialNumber'), value: <Identifier value={identity.serialNumber} /> },
          { key: 'model', name: t('terminal.identity.model'), value: identity.model ?? <Identifier value={null} /> },
          { key: 'tid', name: t('terminal.identity.tid'), value: <Identifier value={identity.tid} /> },
          { key: 'mid', name: t('terminal.identity.mid'), value: <Identifier value={identity.mid} /> },
          {
            key: 'software',
            name: t('terminal.identity.software'),
            value: <Identifier value={identity.softwareVersion} />,
          },
          { key: 'address', name: t('terminal.identity.address'), value: <Identifier value={address} /> },
          { key: 'driver', name: t('terminal.identity.driver'), value: identity.driver.toUpperCase() },
        ]}
      />
      <h3 className={css['title']}>{t('terminal.identity.components')}</h3>
      {identity.components.length === 0 ? (
        <p className={css['none']}>{t('terminal.identity.noComponents')}</p>
      ) : (
        <ul className={css['components']}>
          {identity.components.map((component, index) => (
            <ComponentItem key={`${String(index)} ${component.serialNumber ?? ''}`} component={component} />
          ))}
        </ul>
      )}
    </Section>
  );
};
