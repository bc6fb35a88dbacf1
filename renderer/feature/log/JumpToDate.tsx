// Goes to a day of the log.
import { Button, Popover, TextInput } from '@mantine/core';
import { IconCalendarSearch } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './LogView.module.css';

interface JumpToDateProps {
  readonly filter: LogFilter;
  readonly asOf: number | null;
  readonly onFound: (offset: number) => void;
}

/** The last moment of a local day; null for what is no day. */
const endOf = (day: string): string | null => {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const next = new Date(year, month - 1, date + 1);
  return Number.isNaN(next.getTime()) ? null : new Date(next.getTime() - 1).toISOString();
};

/** A button with a field for the day. */
export const JumpToDate = ({ filter, asOf, onFound }: JumpToDateProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState('');
  const [isNone, setIsNone] = useState(false);
  const { run, isPending, error, forgetError } = useCommand('log.position');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const at = endOf(day);
    if (at === null) return;
    void run({ filter, asOf, at, number: null }).then((result) => {
      if (!result.ok) return;
      const { offset } = result.value;
      setIsNone(offset === null);
      if (offset === null) return;
      setIsOpen(false);
      onFound(offset);
    });
  };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="top-start" width={290} trapFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconCalendarSearch size={16} aria-hidden />}
          onClick={() => {
            setIsNone(false);
            forgetError();
            setIsOpen(!isOpen);
          }}
        >
          {t('log.jump')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('log.jump')}>
        <form className={css['jump']} onSubmit={submit}>
          <TextInput
            data-autofocus
            type="date"
            label={t('log.jump')}
            description={t('log.jumpHint')}
            value={day}
            error={isNone ? t('log.jumpNone') : null}
            onChange={(event) => {
              setIsNone(false);
              setDay(event.currentTarget.value);
            }}
          />
          {error === null ? null : <ErrorNotice error={error} />}
          <Button type="submit" loading={isPending} disabled={day === ''}>
            {t('log.jumpGo')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
};
