// All keyboard shortcuts on one sheet.
import { Kbd, Modal, Switch } from '@mantine/core';
import { useSession } from '../bridge/Session.tsx';
import { useCommand } from '../bridge/useCommand.ts';
import { useWords } from '../ui/useWords.ts';
import { pages } from './pages.ts';
import css from './ShortcutSheet.module.css';

const shortcuts = [
  { key: 'find', keys: ['Ctrl+K'] },
  { key: 'check', keys: ['F5'] },
  { key: 'pages', keys: pages.map((_, index) => `Ctrl+${index + 1}`) },
  { key: 'filter', keys: ['Ctrl+F'] },
  { key: 'export', keys: ['Ctrl+E'] },
  { key: 'print', keys: ['Ctrl+P'] },
  { key: 'note', keys: ['N'] },
  { key: 'mark', keys: ['M'] },
  { key: 'sheet', keys: ['F1', '?'] },
  { key: 'escape', keys: ['Esc'] },
  { key: 'tab', keys: ['Tab', 'Shift+Tab'] },
] as const;

const SingleKeys = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const { run } = useCommand('preferences.set');
  return (
    <Switch
      className={css['single'] ?? ''}
      label={t('app.keys.single')}
      description={t('app.keys.singleHint')}
      checked={preferences.singleKeys !== false}
      onChange={(event) => void run({ singleKeys: event.currentTarget.checked })}
    />
  );
};

/** The sheet behind F1 and “?”. */
export const ShortcutSheet = ({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) => {
  const { t } = useWords();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('app.keys.title')}
      closeButtonProps={{ 'aria-label': t('app.common.close') }}
      size="lg"
    >
      <dl className={css['sheet']}>
        {shortcuts.map(({ key, keys }) => (
          <div key={key} className={css['row']}>
            <dt>{t(`app.keys.${key}`)}</dt>
            <dd>
              {keys.map((each) => (
                <Kbd key={each}>{each}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <SingleKeys />
    </Modal>
  );
};
