// Exports of the log: at once, what was made, what is made by itself, and logs that come back.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { ExportDialog } from '../../ui/exports/ExportDialog.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { VerifyPanel } from '../../ui/verify/VerifyPanel.tsx';
import { ExportHistory } from './ExportHistory.tsx';
import css from './Exports.module.css';
import { ImportSection } from './ImportSection.tsx';
import { ScheduleSection } from './ScheduleSection.tsx';

/** The page. */
export const ExportsPage = () => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const open = (): void => setIsOpen(true);
  useShortcut('mod+e', open);
  return (
    <Page
      title={t('exports.title')}
      lead={t('exports.lead')}
      actions={
        <Button leftSection={<IconDownload size={16} aria-hidden />} onClick={open}>
          {t('exports.all')}
        </Button>
      }
    >
      <div className={css['column']}>
        <ExportHistory />
        <ScheduleSection />
        <ImportSection />
        <VerifyPanel />
      </div>
      {isOpen ? <ExportDialog filter={{}} onClose={() => setIsOpen(false)} /> : null}
    </Page>
  );
};
