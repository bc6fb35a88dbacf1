// Two buttons: a file of JSON out, and one in. What is in it is shown before anything is stored.
import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useWords } from './useWords.ts';

/** A file that a person chose, as text. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

interface JsonFilesProps {
  readonly onExport: () => void;
  readonly onChosen: (file: ChosenFile) => void;
  readonly isPending: boolean;
}

/** The buttons; choosing a file stores nothing. */
export const JsonFiles = ({ onExport, onChosen, isPending }: JsonFilesProps) => {
  const { t } = useWords();
  return (
    <Group gap={8}>
      <FileButton
        accept="application/json,.json"
        inputProps={{ 'aria-label': t('expected.file.import') }}
        onChange={(file) => {
          if (file !== null) void file.text().then((text) => onChosen({ name: file.name, text }));
        }}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
            {t('expected.file.import')}
          </Button>
        )}
      </FileButton>
      <Button
        size="compact-sm"
        variant="default"
        loading={isPending}
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={onExport}
      >
        {t('expected.file.export')}
      </Button>
    </Group>
  );
};
