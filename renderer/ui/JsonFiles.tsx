// Two buttons: a file of JSON out, and one in. What is in it is shown before anything is stored.
import { Button, FileButton, Group } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import { longestImport } from '../../shared/json/fileIssue.ts';
import type { May } from '../bridge/may.ts';
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
  /** What the buttons show of the rights to write a file and to take one in. */
  readonly may: { readonly write: May; readonly take: May };
}

// Of a file that is far too large only so much is looked at that it is known to be; one that is gone is as good as empty.
const read = async (file: File): Promise<ChosenFile> => {
  const text = await file
    .slice(0, 4 * longestImport)
    .text()
    .catch(() => '');
  return { name: file.name, text: text.slice(0, longestImport + 1) };
};

/** The buttons; choosing a file stores nothing. */
export const JsonFiles = ({ onExport, onChosen, isPending, may }: JsonFilesProps) => {
  const { t } = useWords();
  const again = useRef<() => void>(null);
  return (
    <Group gap={8}>
      <FileButton
        accept="application/json,.json"
        inputProps={{ 'aria-label': t('expected.file.import') }}
        resetRef={again}
        onChange={(file) => {
          if (file !== null) void read(file).then(onChosen);
          // The same file may be chosen once more when it was mended.
          again.current?.();
        }}
      >
        {(props) => (
          <Button
            {...props}
            size="compact-sm"
            variant="default"
            leftSection={<IconUpload size={14} aria-hidden />}
            {...may.take}
          >
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
        {...may.write}
      >
        {t('expected.file.export')}
      </Button>
    </Group>
  );
};
