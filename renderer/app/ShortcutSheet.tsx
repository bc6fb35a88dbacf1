// All keyboard shortcuts on one sheet.
import { Button, Kbd, Modal, Switch } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { chapterForPage, handbookAddress } from '../../shared/guide/pageChapters.ts';
import { useSession } from '../bridge/Session.tsx';
import { useCommand } from '../bridge/useCommand.ts';
import { TourButton } from '../ui/tour/TourButton.tsx';
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
  { key: 'lock', keys: ['Ctrl+L'] },
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

/** The ways to more help: about the page that is open, all of it, and the tour. */
const MoreHelp = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <div className={css['more']}>
      <Button
        component={Link}
        to={handbookAddress(chapterForPage(pathname))}
        variant="default"
        leftSection={<IconNotebook size={16} aria-hidden />}
        onClick={onClose}
      >
        {t('handbook.ofPage')}
      </Button>
      <Button component={Link} to="/knowhow/handbook" variant="default" onClick={onClose}>
        {t('handbook.open')}
      </Button>
      <TourButton variant="default" onClick={onClose} />
    </div>
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
      <MoreHelp onClose={onClose} />
    </Modal>
  );
};
