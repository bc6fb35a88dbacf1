// "Does the acquirer know?": reported (how, when, to whom) or not yet (until when). There is no third answer.
import { Radio, Select, TextInput } from '@mantine/core';
import { reportWayNames, reportWays } from '../../../shared/register/move.ts';
import { useWords } from '../useWords.ts';
import css from './Acquirer.module.css';
import { type StatementDraft, todayHere } from './statementDraft.ts';

interface StatementFieldsProps {
  readonly draft: StatementDraft;
  readonly change: (to: Partial<StatementDraft>) => void;
  readonly isTried: boolean;
}

/** How, when, to whom, case number. */
export const ReportFields = ({ draft, change, isTried }: StatementFieldsProps) => {
  const { t, say } = useWords();
  return (
    <div className={css['inputs']}>
      <Select
        label={t('binding.statement.how')}
        value={draft.how}
        allowDeselect={false}
        data={reportWays.map((value) => ({ value, label: say(reportWayNames[value]) }))}
        onChange={(value) => change({ how: reportWays.find((each) => each === value) ?? 'phone' })}
      />
      <TextInput
        type="date"
        label={t('binding.statement.on')}
        required
        max={todayHere()}
        value={draft.on}
        error={isTried && draft.on === '' ? t('binding.dialog.dayNeeded') : null}
        onChange={(event) => change({ on: event.currentTarget.value })}
      />
      <TextInput
        label={t('binding.statement.to')}
        description={t('binding.statement.toHint')}
        required
        maxLength={80}
        value={draft.to}
        error={isTried && draft.to.trim() === '' ? t('binding.statement.needed') : null}
        onChange={(event) => change({ to: event.currentTarget.value })}
      />
      <TextInput
        label={t('binding.statement.caseNumber')}
        maxLength={60}
        value={draft.caseNumber}
        onChange={(event) => change({ caseNumber: event.currentTarget.value })}
      />
    </div>
  );
};

/** The choice and what belongs to it. */
export const StatementFields = (props: StatementFieldsProps) => {
  const { draft, change, isTried } = props;
  const { t } = useWords();
  return (
    <div className={css['group']}>
      <Radio.Group
        label={t('binding.statement.title')}
        required
        value={draft.state ?? ''}
        onChange={(value) => change({ state: value === 'reported' ? 'reported' : 'notYet' })}
        error={isTried && draft.state === null ? t('binding.statement.needed') : null}
      >
        <div className={css['buttons']}>
          <Radio value="reported" label={t('binding.statement.reported')} />
          <Radio value="notYet" label={t('binding.statement.notYet')} />
        </div>
      </Radio.Group>
      {draft.state === 'reported' ? <ReportFields {...props} /> : null}
      {draft.state === 'notYet' ? (
        <TextInput
          type="date"
          label={t('binding.statement.dueOn')}
          description={t('binding.statement.dueHint')}
          required
          value={draft.dueOn}
          error={isTried && draft.dueOn === '' ? t('binding.dialog.dayNeeded') : null}
          onChange={(event) => change({ dueOn: event.currentTarget.value })}
        />
      ) : null}
    </div>
  );
};
