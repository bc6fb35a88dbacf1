// Hosts that may be called to measure the network; without one, that hop is not measured.
import { ActionIcon, Button, Switch, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { type HopHosts, hopBounds } from '../../../shared/hops/hopReport.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './HopHostsSection.module.css';
import { draftOf, type HostDraft, type HostList, type HostRow, hostLists, hostsOf, isWrong } from './hostDraft.ts';
import { SettingRow } from './SettingRow.tsx';

interface RowsProps {
  readonly list: HostList;
  readonly rows: readonly HostRow[];
  readonly isFull: boolean;
  readonly isTold: boolean;
  readonly onChange: (rows: readonly HostRow[]) => void;
}

const Rows = ({ list, rows, isFull, isTold, onChange }: RowsProps) => {
  const { t } = useWords();
  const name = t(`hops.${list}`);
  const set = (key: number, to: Partial<HostRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...to } : row)));
  return (
    <div className={css['rows']}>
      {rows.length === 0 ? <p className={css['none']}>{t('hops.none')}</p> : null}
      {rows.map((row, at) => (
        <div key={row.key} className={css['host']}>
          <TextInput
            className={css['address'] ?? ''}
            aria-label={t('hops.addressNumber', { list: name, number: at + 1 })}
            placeholder="pos.example.com:443"
            value={row.text}
            maxLength={hopBounds.hostLength + 10}
            autoComplete="off"
            spellCheck={false}
            error={isTold && isWrong(row) ? t('hops.wrong') : null}
            onChange={(event) => set(row.key, { text: event.currentTarget.value })}
          />
          <Switch
            label={t('hops.useTls')}
            aria-label={t('hops.useTlsNumber', { list: name, number: at + 1 })}
            checked={row.tls}
            onChange={(event) => set(row.key, { tls: event.currentTarget.checked })}
          />
          <Tooltip label={t('hops.remove', { address: row.text })}>
            <ActionIcon
              aria-label={t('hops.remove', { address: row.text })}
              onClick={() => onChange(rows.filter((each) => each.key !== row.key))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
      ))}
      <Button
        variant="subtle"
        size="xs"
        leftSection={<IconPlus size={14} aria-hidden />}
        aria-label={t('hops.addTo', { list: name })}
        disabled={isFull}
        onClick={() => onChange([...rows, { key: Math.random(), text: '', tls: list === 'internet' }])}
      >
        {t('hops.add')}
      </Button>
    </div>
  );
};

const HostsForm = ({ hosts, onSaved }: { readonly hosts: HopHosts; readonly onSaved: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error, forgetError } = useCommand('hops.setHosts');
  const [draft, setDraft] = useState<HostDraft>(() => draftOf(hosts));
  const [isTold, setTold] = useState(false);
  const count = draft.internet.length + draft.acquirer.length;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTold(true);
    const wanted = hostsOf(draft);
    if (wanted === null) return;
    void run({ internet: [...wanted.internet], acquirer: [...wanted.acquirer] }).then((result) => {
      if (!result.ok) return;
      setDraft(draftOf(result.value));
      setTold(false);
      onSaved();
    });
  };
  return (
    <form onSubmit={submit}>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      {hostLists.map((list) => (
        <SettingRow key={list} label={t(`hops.${list}`)} hint={t(`hops.${list}Hint`)}>
          <Rows
            list={list}
            rows={draft[list]}
            isFull={count >= hopBounds.hosts}
            isTold={isTold}
            onChange={(rows) => setDraft({ ...draft, [list]: rows })}
          />
        </SettingRow>
      ))}
      <div className={css['save']}>
        {count >= hopBounds.hosts ? (
          <span className={css['none']}>{t('hops.full', { count: hopBounds.hosts })}</span>
        ) : null}
        <Button type="submit" variant="default" loading={isPending}>
          {t('hops.save')}
        </Button>
      </div>
    </form>
  );
};

const scrollerOf = (element: HTMLElement): HTMLElement => {
  const parent = element.parentElement;
  if (parent === null || /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  return scrollerOf(parent);
};

/** Hosts to measure, in the settings; `/settings#hosts` leads here. */
export const HopHostsSection = () => {
  const { t } = useWords();
  const hosts = useAnswer('hops.hosts', {});
  const { hash } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  const isFilled = hosts.state === 'filled';
  useEffect(() => {
    if (hash !== '#hosts' || !isFilled || place.current === null) return;
    // Only the page is moved: scrollIntoView would move the frame of the window as well.
    const scroller = scrollerOf(place.current);
    const away = place.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop += away;
  }, [hash, isFilled]);
  return (
    <div ref={place} className={css['place']}>
      <Section inset="flush" title={t('hops.hosts')} hint={t('hops.hostsHint', { count: hopBounds.hosts })}>
        {hosts.state === 'loading' ? <Loading rows={2} height={64} /> : null}
        {hosts.state === 'failed' ? <ErrorNotice error={hosts.error} onRetry={hosts.reload} /> : null}
        {hosts.state === 'filled' ? <HostsForm hosts={hosts.value} onSaved={() => toast(t('hops.saved'))} /> : null}
      </Section>
    </div>
  );
};
