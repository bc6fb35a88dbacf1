// What is shown of the live traffic, and how.
import { ActionIcon, Button, Popover, Switch, TextInput } from '@mantine/core';
import { IconCopy, IconEar, IconEraser, IconNote, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Traffic.module.css';

/** How the live view is set. */
export interface LiveView {
  readonly address: string | null;
  readonly filter: string;
  readonly isText: boolean;
  readonly isWrapped: boolean;
  readonly isFollowing: boolean;
}

interface LiveToolbarProps {
  readonly view: LiveView;
  readonly addresses: readonly string[];
  /** Whether the chosen port is open. */
  readonly isOpen: boolean;
  readonly isPaused: boolean;
  readonly waiting: number;
  readonly onChange: (change: Partial<LiveView>) => void;
  readonly onPause: () => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

const every = 'every';

const NoteButton = ({ address }: { readonly address: string | null }) => {
  const { t, say } = useWords();
  const note = useCommand('traffic.note');
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    void note.run({ text: text.trim(), address }).then((result) => {
      if (!result.ok) return;
      setText('');
      setIsOpen(false);
    });
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('traffic.note')}
          title={t('traffic.note')}
          aria-expanded={isOpen}
          onClick={() => setIsOpen((before) => !before)}
        >
          <IconNote size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={css['form']}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextInput
            label={t('traffic.noteField')}
            description={t('traffic.noteHint')}
            maxLength={200}
            w={280}
            data-autofocus
            error={note.error === null ? null : say(adviseOn(note.error).message)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button type="submit" disabled={text.trim() === ''} loading={note.isPending}>
            {t('traffic.noteAdd')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};

/** Listens to one port without sending anything; a check takes the port when it needs it. */
const ListenButton = ({ address, isOpen }: { readonly address: string; readonly isOpen: boolean }) => {
  const { t, say } = useWords();
  const listen = useCommand('traffic.listen');
  const [isAsked, setIsAsked] = useState(false);
  const isOn = isAsked && isOpen;
  const label = t(isOn ? 'traffic.unlisten' : 'traffic.listen');
  const ask = async (): Promise<void> => {
    const result = await listen.run({ address, isOn: !isOn });
    setIsAsked(result.ok && !isOn);
    if (result.ok) return;
    const { title, remedy } = adviseOn(result.error);
    toast(t('traffic.listenFailed', { title: say(title), remedy: say(remedy) }));
  };
  return (
    <ActionIcon
      variant={isOn ? 'filled' : 'default'}
      size={36}
      aria-label={label}
      aria-pressed={isOn}
      title={label}
      loading={listen.isPending}
      onClick={() => void ask()}
      {...listen.may}
    >
      <IconEar size={16} aria-hidden />
    </ActionIcon>
  );
};

/** The controls above the rows. */
export const LiveToolbar = (props: LiveToolbarProps) => {
  const { t } = useWords();
  const { view, addresses, isPaused, waiting, onChange } = props;
  const PauseIcon = isPaused ? IconPlayerPlay : IconPlayerPause;
  return (
    <search className={css['toolbar']}>
      <LaterSelect
        className={css['port']}
        aria-label={t('traffic.line')}
        value={view.address ?? every}
        onChange={(value) => onChange({ address: value === every ? null : value })}
        data={[
          { value: every, label: t('traffic.anyLine') },
          ...addresses.map((address) => ({ value: address, label: address })),
        ]}
      />
      <SearchInput
        inputRef={props.searchRef}
        className={css['search']}
        label={t('traffic.filter')}
        clearLabel={t('traffic.clearFilter')}
        value={view.filter}
        onSearch={(filter) => onChange({ filter })}
      />
      <Segments
        aria-label={t('traffic.shown')}
        value={view.isText ? 'text' : 'hex'}
        onChange={(value) => onChange({ isText: value === 'text' })}
        data={[
          { value: 'hex', label: t('traffic.hex') },
          { value: 'text', label: t('traffic.text') },
        ]}
      />
      <Switch
        label={t('traffic.follow')}
        checked={view.isFollowing}
        onChange={(event) => onChange({ isFollowing: event.currentTarget.checked })}
      />
      <Switch
        label={t('traffic.wrap')}
        checked={view.isWrapped}
        onChange={(event) => onChange({ isWrapped: event.currentTarget.checked })}
      />
      <Button variant="default" leftSection={<PauseIcon size={16} aria-hidden />} onClick={props.onPause}>
        {isPaused ? t('traffic.resume') : t('traffic.pause')}
      </Button>
      {view.address === null ? null : <ListenButton key={view.address} address={view.address} isOpen={props.isOpen} />}
      <NoteButton address={view.address} />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('traffic.copy')}
        title={t('traffic.copy')}
        onClick={props.onCopy}
      >
        <IconCopy size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('traffic.clear')}
        title={t('traffic.clear')}
        onClick={props.onClear}
      >
        <IconEraser size={16} aria-hidden />
      </ActionIcon>
      {isPaused && waiting > 0 ? (
        <span className={css['soft']} role="status">
          {t('traffic.waiting', { count: waiting })}
        </span>
      ) : null}
    </search>
  );
};
