// What to do about a suspicious terminal while nobody has logged in, and the paper to stick on it.
import { Button, TextInput } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { PrintedStop } from '../../ui/inspection/PrintedStop.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Access.module.css';

const steps = ['away', 'paper', 'call', 'note'] as const;

/** The steps, and the sheet. */
export const StopHelp = () => {
  const { t } = useWords();
  const [name, setName] = useState('');
  return (
    <div className={css['form']}>
      <p className={css['soft']}>{t('access.stop.lead')}</p>
      <ol className={css['steps']}>
        {steps.map((step) => (
          <li key={step}>{t(`access.stop.steps.${step}`)}</li>
        ))}
      </ol>
      <TextInput
        label={t('access.stop.name')}
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('access.stop.print')}
      </Button>
      <PrintedStop
        name={name.trim() === '' ? '____________' : name}
        serialNumber={null}
        foundAt={null}
        operator={null}
      />
    </div>
  );
};
