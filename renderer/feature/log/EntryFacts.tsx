// Who, when, where, how and why of an entry, and the ways to what it tells of.
import { Anchor } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { LogEntry } from '../../../shared/model/logEntry.ts';
import { formatTime } from '../../ui/dateTime.ts';
import type { Fact } from '../../ui/Facts.tsx';
import { SimulatedMark } from '../../ui/SimulatedMark.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './EntryPanel.module.css';
import { clockThen, isForeignZone, zoneHere, zoneText } from './entryFacts.ts';
import { recordWays } from './recordWays.ts';

const When = ({ entry }: { readonly entry: LogEntry }) => {
  const { t, language } = useWords();
  const { at, zone } = entry;
  return (
    <>
      <time dateTime={at}>{formatTime(at, language, 'exact')}</time>{' '}
      <span className={css['soft']}>UTC{zoneText(zoneHere(at))}</span>
      {zone != null && isForeignZone(entry, zoneHere(at)) ? (
        <span className={css['line']}>
          {clockThen(at, zone)}{' '}
          <span className={css['soft']}>{t('log.detail.recordedZone', { zone: zoneText(zone) })}</span>
        </span>
      ) : null}
    </>
  );
};

const TerminalName = ({ entry }: { readonly entry: LogEntry }) => {
  const { terminalId, terminalName, serialNumber, simulated } = entry;
  const { t } = useWords();
  const name = terminalName ?? serialNumber ?? t('log.unnamed');
  return (
    <>
      {terminalId === null ? (
        name
      ) : (
        <Anchor component={Link} to={`/terminal/${terminalId}`} inherit>
          {name}
        </Anchor>
      )}{' '}
      {serialNumber === null || serialNumber === name ? null : <span className={css['serial']}>{serialNumber}</span>}{' '}
      {simulated ? <SimulatedMark /> : null}
    </>
  );
};

const Ways = ({ entry }: { readonly entry: LogEntry }) => {
  const { t } = useWords();
  const { record } = entry;
  return (
    <span className={css['ways']}>
      {recordWays(entry).map(({ kind, to }) => (
        <Anchor key={kind} component={Link} to={to} inherit className={css['way'] ?? ''}>
          {t(`log.ways.${kind}`)}
          <IconArrowRight size={14} aria-hidden />
        </Anchor>
      ))}
      {record == null ? null : (
        <Anchor component={Link} to={`/log?record=${record.kind}:${encodeURIComponent(record.id)}`} inherit>
          {t('log.detail.onlyThis')}
        </Anchor>
      )}
    </span>
  );
};

/** A list of what is known; what is not noted is left out. */
export const EntryFacts = ({
  entry,
  onOpen,
}: {
  readonly entry: LogEntry;
  readonly onOpen: (number: number) => void;
}) => {
  const { t } = useWords();
  const { about, origin, source, store, why } = entry;
  const hasTerminal = entry.terminalId !== null || entry.terminalName !== null || entry.serialNumber !== null;
  const facts: readonly (Fact | null)[] = [
    { key: 'when', name: t('log.detail.when'), value: <When entry={entry} /> },
    { key: 'operator', name: t('log.detail.operator'), value: entry.operator },
    source == null ? null : { key: 'source', name: t('log.detail.source'), value: t(`log.sources.${source}`) },
    hasTerminal ? { key: 'terminal', name: t('log.detail.terminal'), value: <TerminalName entry={entry} /> } : null,
    store == null ? null : { key: 'store', name: t('log.detail.store'), value: store },
    why == null ? null : { key: 'why', name: t('log.detail.why'), value: why },
    about == null
      ? null
      : {
          key: 'about',
          name: t('log.detail.about'),
          value: (
            <Anchor component="button" type="button" inherit onClick={() => onOpen(about)}>
              {t('log.detail.aboutEntry', { number: about })}
            </Anchor>
          ),
        },
    origin == null
      ? null
      : {
          key: 'origin',
          name: t('log.detail.origin'),
          value: t('log.detail.originText', { journal: origin.journal, number: origin.number }),
        },
    recordWays(entry).length === 0 ? null : { key: 'ways', name: t('log.detail.open'), value: <Ways entry={entry} /> },
  ];
  return (
    <dl className={css['facts']}>
      {facts
        .filter((fact) => fact !== null)
        .map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
};
