// Filters under a name: chosen with one press, renamed, changed, removed.
import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconBookmarks, IconChevronDown, IconDeviceFloppy, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type LogView, logTextLimits } from '../../../shared/model/logRow.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { isRestricted, type LogQuery } from './logQuery.ts';
import css from './SavedViews.module.css';
import { queryOfView, viewOfQuery } from './viewQuery.ts';

interface SavedViewsProps {
  readonly query: LogQuery;
  readonly nowMs: number;
  readonly onChoose: (query: LogQuery) => void;
}

/** The view that gets a name; without an id it is a new one. */
interface Naming extends Pick<LogView, 'filter' | 'period'> {
  readonly id: string | null;
  readonly name: string;
}

const NameDialog = ({ naming, onClose }: { readonly naming: Naming; readonly onClose: () => void }) => {
  const { t } = useWords();
  const { run, isPending, error } = useCommand('log.saveView');
  const [name, setName] = useState(naming.name);
  const [isMissing, setIsMissing] = useState(false);
  const save = () => {
    if (name.trim() === '') {
      setIsMissing(true);
      return;
    }
    void run({ ...naming, name }).then((result) => {
      if (!result.ok) return;
      toast(t('log.views.saved', { name: result.value.name }));
      onClose();
    });
  };
  return (
    <FormDialog
      title={t(naming.id === null ? 'log.views.saveTitle' : 'log.views.renameTitle')}
      confirm={t('app.common.save')}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={save}
    >
      <TextInput
        data-autofocus
        label={t('log.views.name')}
        placeholder={t('log.views.namePlaceholder')}
        maxLength={logTextLimits.viewName}
        value={name}
        error={isMissing && name.trim() === '' ? t('log.views.nameMissing') : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
};

interface ViewRowProps {
  readonly view: LogView;
  readonly present: Pick<LogView, 'filter' | 'period'> | null;
  readonly onChoose: () => void;
  readonly onRename: () => void;
}

const ViewRow = ({ view, present, onChoose, onRename }: ViewRowProps) => {
  const { t } = useWords();
  const save = useCommand('log.saveView');
  const remove = useCommand('log.removeView');
  const { id, name } = view;
  const error = save.error ?? remove.error;
  const update = () => {
    if (present === null) return;
    void save.run({ id, name, ...present }).then((result) => {
      if (result.ok) toast(t('log.views.updated', { name }));
    });
  };
  const drop = () =>
    void remove.run({ id }).then((result) => {
      if (result.ok) toast(t('log.views.removed', { name }));
    });
  return (
    <li>
      <div className={css['row']}>
        <Button variant="subtle" color="gray" justify="flex-start" className={css['choose'] ?? ''} onClick={onChoose}>
          {name}
        </Button>
        <ActionIcon
          aria-label={`${t('log.views.update')}: ${name}`}
          title={t('log.views.update')}
          disabled={present === null}
          loading={save.isPending}
          onClick={update}
        >
          <IconDeviceFloppy size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon aria-label={`${t('log.views.rename')} ${name}`} title={t('log.views.rename')} onClick={onRename}>
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          aria-label={`${t('log.views.remove')}: ${name}`}
          title={t('log.views.remove')}
          loading={remove.isPending}
          onClick={drop}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      {error === null ? null : <ErrorNotice error={error} />}
    </li>
  );
};

/** The button and its list. */
export const SavedViews = ({ query, nowMs, onChoose }: SavedViewsProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [naming, setNaming] = useState<Naming | null>(null);
  const answer = useAnswer('log.views', {});
  useEvent('log.viewsChanged', answer.reload);
  const views = knownOf(answer)?.views ?? [];
  const present = isRestricted(query) ? viewOfQuery(query, nowMs) : null;
  const name = (next: Naming) => {
    setIsOpen(false);
    setNaming(next);
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" width={330} trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconBookmarks size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('log.views.title')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('log.views.title')}>
          <div className={css['list']}>
            {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
            {answer.state === 'filled' && views.length === 0 ? (
              <p className={css['none']}>{t('log.views.none')}</p>
            ) : null}
            <ul>
              {views.map((view) => (
                <ViewRow
                  key={view.id}
                  view={view}
                  present={present}
                  onChoose={() => {
                    setIsOpen(false);
                    onChoose(queryOfView(view));
                  }}
                  onRename={() => name(view)}
                />
              ))}
            </ul>
            <Button
              variant="light"
              disabled={present === null}
              title={present === null ? t('log.views.nothingChosen') : undefined}
              onClick={() => present !== null && name({ id: null, name: '', ...present })}
            >
              {t('log.views.save')}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      {naming === null ? null : <NameDialog naming={naming} onClose={() => setNaming(null)} />}
    </>
  );
};
