// A file dropped on the window: the person says what it is for, and its page goes on with it.
import { Modal, Stack, Text, UnstyledButton } from '@mantine/core';
import {
  IconArchive,
  IconCalendar,
  IconFileImport,
  IconId,
  IconShieldCheck,
  IconWaveSawTool,
} from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import { offerFile } from '../bridge/offerFile.ts';
import { useEvent } from '../bridge/useEvent.ts';
import { toast } from '../ui/toast.ts';
import type { OfferedFor, OfferedState } from '../ui/useOffered.ts';
import { useWords } from '../ui/useWords.ts';
import css from './DroppedFile.module.css';

interface Use {
  readonly kind: OfferedFor;
  readonly to: string;
  readonly endings: readonly string[];
  readonly Icon: typeof IconId;
}

const uses: readonly Use[] = [
  { kind: 'register', to: '/register/import', endings: ['csv', 'xlsx', 'txt', 'tsv'], Icon: IconId },
  { kind: 'verify', to: '/log/exports', endings: ['csv', 'xlsx', 'json', 'jsonl', 'pdf'], Icon: IconShieldCheck },
  { kind: 'log', to: '/log/exports', endings: ['csv', 'xlsx', 'json', 'jsonl'], Icon: IconFileImport },
  { kind: 'backup', to: '/log/backup', endings: ['zip', 'age'], Icon: IconArchive },
  { kind: 'capture', to: '/traffic?view=captures', endings: ['zip', 'pcapng'], Icon: IconWaveSawTool },
  { kind: 'calendar', to: '/reminders/calendar', endings: ['ics', 'ical', 'ifb'], Icon: IconCalendar },
];

const usesOf = (name: string): readonly Use[] => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return uses.filter(({ endings }) => endings.includes(ending));
};

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** True while a file is held over the window; offers what is dropped. */
const useDrop = (onSeveral: () => void): boolean => {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const [file, ...more] = event.dataTransfer?.files ?? [];
      if (more.length > 0) onSeveral();
      else if (file !== undefined) offerFile(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onSeveral]);
  return isOver;
};

/** Asks what an offered file is for. */
export const DroppedFile = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [offered, setOffered] = useState<EventPayload<'desktop.fileOffered'> | null>(null);
  const [sayOneOnly] = useState(() => () => toast(t('desktop.drop.oneOnly')));
  const isOver = useDrop(sayOneOnly);
  useEvent('desktop.fileOffered', setOffered);
  const choices = offered?.kind === 'file' ? usesOf(offered.name) : [];
  const refusal = offered === null || offered.kind === 'file' ? 'unknown' : offered.kind;
  const choose = ({ kind, to }: Use): void => {
    setOffered(null);
    const state: OfferedState = { offeredFor: kind };
    void navigate(to, { state });
  };
  return (
    <>
      {isOver ? (
        <div className={css['over']} aria-hidden>
          <p>{t('desktop.drop.here')}</p>
        </div>
      ) : null}
      <Modal
        opened={offered !== null}
        onClose={() => setOffered(null)}
        title={t(choices.length === 0 ? 'desktop.drop.noUse' : 'desktop.drop.title')}
        closeButtonProps={{ 'aria-label': t('app.common.close') }}
      >
        <Stack gap="xs">
          <Text className={css['name'] ?? ''}>{offered?.name}</Text>
          {choices.length === 0 ? <Text size="sm">{t(`desktop.drop.${refusal}`)}</Text> : null}
          {choices.map((use) => (
            <UnstyledButton key={use.kind} className={css['use'] ?? ''} onClick={() => choose(use)}>
              <use.Icon size={20} stroke={1.6} aria-hidden />
              <span>
                <strong>{t(`desktop.drop.uses.${use.kind}`)}</strong>
                <small>{t(`desktop.drop.hints.${use.kind}`)}</small>
              </span>
            </UnstyledButton>
          ))}
        </Stack>
      </Modal>
    </>
  );
};
