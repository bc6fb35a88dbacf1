// Above the calendar: the view, the pages, and whose and what kind of jobs.
import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { planKindNames, planKinds } from '../../../shared/plan/plan.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Calendar.module.css';
import { type CalendarQuery, calendarViews, isRestricted, pageFrom } from './calendarQuery.ts';
import { useChoices } from './useChoices.ts';

interface CalendarToolbarProps {
  readonly query: CalendarQuery;
  readonly on: string;
  readonly range: string;
  readonly onChange: (change: Partial<CalendarQuery>) => void;
}

const any = 'any';

const Filters = ({ query, onChange }: Pick<CalendarToolbarProps, 'query' | 'onChange'>) => {
  const { t, say } = useWords();
  const { stores, people } = useChoices(query);
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <>
      <LaterSelect
        className={css['select'] ?? ''}
        aria-label={t('planner.calendar.kind')}
        value={query.kind ?? any}
        data={[
          { value: any, label: t('planner.calendar.anyKind') },
          ...planKinds.map((kind) => ({ value: kind, label: say(planKindNames[kind]) })),
        ]}
        onChange={(value) => onChange({ kind: planKinds.find((kind) => kind === value) ?? null })}
      />
      {stores.length === 0 ? null : (
        <LaterSelect
          className={css['select'] ?? ''}
          aria-label={t('planner.calendar.store')}
          searchable={stores.length > 10}
          value={query.store ?? any}
          data={[{ value: any, label: t('planner.calendar.anyStore') }, ...plain(stores)]}
          onChange={(value) => onChange({ store: value === any ? null : value })}
        />
      )}
      {people.length === 0 ? null : (
        <LaterSelect
          className={css['select'] ?? ''}
          aria-label={t('planner.calendar.assignee')}
          value={query.assignee ?? any}
          data={[{ value: any, label: t('planner.calendar.anybody') }, ...plain(people)]}
          onChange={(value) => onChange({ assignee: value === any ? null : value })}
        />
      )}
      {isRestricted(query) ? (
        <Button variant="subtle" color="gray" onClick={() => onChange({ kind: null, store: null, assignee: null })}>
          {t('planner.calendar.clear')}
        </Button>
      ) : null}
    </>
  );
};

/** One row, more where the window is narrow. */
export const CalendarToolbar = ({ query, on, range, onChange }: CalendarToolbarProps) => {
  const { t } = useWords();
  const { view } = query;
  const turn = (count: -1 | 1) => onChange({ on: pageFrom(view, on, count), day: null });
  return (
    <div className={css['toolbar']}>
      <Segments
        size="xs"
        aria-label={t('planner.calendar.view')}
        value={view}
        onChange={(value) => onChange({ view: calendarViews.find((each) => each === value) ?? 'month' })}
        data={calendarViews.map((value) => ({ value, label: t(`planner.calendar.views.${value}`) }))}
      />
      <div className={css['pages']}>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={t(`planner.calendar.previous.${view}`)}
          onClick={() => turn(-1)}
        >
          <IconChevronLeft size={16} aria-hidden />
        </ActionIcon>
        <Button size="xs" variant="default" onClick={() => onChange({ on: null, day: null })}>
          {t('planner.calendar.now')}
        </Button>
        <ActionIcon variant="default" size={30} aria-label={t(`planner.calendar.next.${view}`)} onClick={() => turn(1)}>
          <IconChevronRight size={16} aria-hidden />
        </ActionIcon>
        <h2 className={css['range']} aria-live="polite">
          {range}
        </h2>
      </div>
      <Filters query={query} onChange={onChange} />
    </div>
  );
};
