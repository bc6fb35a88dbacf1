// One entry in full: who, when and how surely, why, what it changed, what was said about it, and its place in the chain.
import { ActionIcon, Button } from '@mantine/core';
import {
  IconBookmark,
  IconBookmarkFilled,
  IconChevronDown,
  IconChevronUp,
  IconCopy,
  IconNote,
  IconX,
} from '@tabler/icons-react';
import type { Ref } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { kindIcons } from '../../ui/log/kindIcons.ts';
import { Notice } from '../../ui/Notice.tsx';
import { VerdictBadge } from '../../ui/StatusBadge.tsx';
import { toast } from '../../ui/toast.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { ChainPart } from './ChainPart.tsx';
import { ChangeTable } from './ChangeTable.tsx';
import { EntryFacts } from './EntryFacts.tsx';
import { EntryNotes } from './EntryNotes.tsx';
import css from './EntryPanel.module.css';
import { entryLines } from './entryFacts.ts';
import { useMark } from './useMark.ts';

type Place = CommandOutput<'log.entry'>;

interface EntryPanelProps {
  readonly number: number;
  /** Steps to the entry above (−1) or below (1); null where there is none. */
  readonly onStep: { readonly newer: (() => void) | null; readonly older: (() => void) | null };
  readonly onOpen: (number: number) => void;
  readonly onNote: () => void;
  readonly onClose: () => void;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

const CopyButton = ({ place: { row, hash } }: { readonly place: Place }) => {
  const { t, language } = useWords();
  const words = {
    number: t('log.detail.copyWhat'),
    when: t('log.detail.when'),
    summary: t('log.summary'),
    operator: t('log.detail.operator'),
    terminal: t('log.detail.terminal'),
    store: t('log.detail.store'),
    why: t('log.detail.why'),
    hash: t('log.detail.hash'),
  };
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconCopy size={16} aria-hidden />}
      onClick={() => {
        navigator.clipboard.writeText(entryLines(row.entry, { words, language, hash })).then(
          () => toast(t('log.detail.copied')),
          () => toast(t('log.detail.copyFailed')),
        );
      }}
    >
      {t('log.detail.copy')}
    </Button>
  );
};

const Doubt = ({ entry: { clock } }: { readonly entry: Place['row']['entry'] }) => {
  const { t } = useWords();
  if (clock == null) return null;
  const words = clock.doubt === 'back' ? 'log.detail.clockBack' : 'log.detail.clockForward';
  return (
    <Notice kind="warn" title={t('log.detail.clock')}>
      <p>{t(words, { seconds: clock.seconds })}</p>
    </Notice>
  );
};

const Filled = ({ place, onOpen, onNote }: { readonly place: Place } & Pick<EntryPanelProps, 'onOpen' | 'onNote'>) => {
  const { t, say } = useWords();
  const mark = useMark();
  const { row, notes } = place;
  const { entry, isMarked, state } = row;
  const Icon = kindIcons[entry.kind];
  const Bookmark = isMarked ? IconBookmarkFilled : IconBookmark;
  const toggle = () => mark.toggle(row);
  useShortcut('m', toggle);
  return (
    <>
      <p className={css['kind']}>
        <Icon size={16} aria-hidden />
        {t(`log.kinds.${entry.kind}`)}
        {entry.verdict === null ? null : <VerdictBadge verdict={entry.verdict} />}
      </p>
      {state === 'whole' ? (
        <p className={css['summary']}>{say(entry.summary)}</p>
      ) : (
        <Notice kind="fail" title={t(`log.states.${state}`)} />
      )}
      <div className={css['buttons']}>
        <Button
          size="xs"
          variant="default"
          aria-pressed={isMarked}
          loading={mark.isPending}
          leftSection={<Bookmark size={15} aria-hidden className={css['mark'] ?? ''} />}
          onClick={toggle}
        >
          {t(isMarked ? 'log.unmark' : 'log.mark')}
        </Button>
        <Button size="xs" variant="default" leftSection={<IconNote size={16} aria-hidden />} onClick={onNote}>
          {t('log.note.button')}
        </Button>
        <CopyButton place={place} />
      </div>
      {mark.error === null ? null : <ErrorNotice error={mark.error} onDismiss={mark.forgetError} />}
      <Doubt entry={entry} />
      <EntryFacts entry={entry} onOpen={onOpen} />
      <ChangeTable before={entry.before} after={entry.after} />
      <EntryNotes notes={notes} />
      <ChainPart place={place} />
    </>
  );
};

/** Beside the list; in a narrow window above it. */
export const EntryPanel = ({ number, onStep, onOpen, onNote, onClose, headingRef }: EntryPanelProps) => {
  const { t } = useWords();
  const answer = useAnswer('log.entry', { number });
  useEvent('log.appended', ({ about }) => {
    if (about === number) answer.reload();
  });
  const place = knownOf(answer);
  const step = (key: 'newer' | 'older', Icon: typeof IconChevronUp) => (
    <ActionIcon
      aria-label={t(`log.detail.${key}`)}
      title={t(`log.detail.${key}`)}
      disabled={onStep[key] === null}
      onClick={() => onStep[key]?.()}
    >
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
  return (
    <aside className={css['panel']} aria-label={t('log.detail.panel')}>
      <header className={css['head']}>
        <h2 ref={headingRef} tabIndex={-1} className={css['title']}>
          {t('log.detail.title', { number })}
        </h2>
        <span className={css['steps']}>
          {step('newer', IconChevronUp)}
          {step('older', IconChevronDown)}
          <ActionIcon aria-label={t('log.detail.close')} title={t('log.detail.close')} onClick={onClose}>
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </span>
      </header>
      <div className={css['content']} key={number}>
        {answer.state === 'failed' ? (
          <ErrorNotice error={answer.error} onRetry={answer.reload} isUrgent={false} />
        ) : null}
        {place === null && answer.state === 'loading' ? <Loading rows={5} height={36} /> : null}
        {place === null ? null : <Filled place={place} onOpen={onOpen} onNote={onNote} />}
      </div>
    </aside>
  );
};
