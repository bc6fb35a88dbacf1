// Adds or changes a notice.
import { Autocomplete, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import {
  noticeDraftSchema,
  noticeKindNames,
  noticeKinds,
  type PublicNotice,
} from '../../../shared/knowhow/publicNotice.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { localDay } from '../../ui/people/localDay.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';
import { draftOf, fieldsOf, type NoticeFields } from './noticeFields.ts';

interface NoticeDialogProps {
  /** Null = a new one. */
  readonly notice: PublicNotice | null;
  readonly onClose: () => void;
}

type FieldName = Exclude<keyof NoticeFields, 'kind'>;

/** The dialog; Escape changes nothing. */
export const NoticeDialog = ({ notice, onClose }: NoticeDialogProps) => {
  const { t, say } = useWords();
  const [typed, setTyped] = useState<NoticeFields>(() => fieldsOf(notice, localDay(new Date())));
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, refusal } = useCommand('knowhow.saveNotice');
  const choices = knownOf(useAnswer('register.choices', {}));
  const isMaintenance = typed.kind === 'maintenance';
  const read = noticeDraftSchema.safeParse(draftOf(typed));
  const wrong = new Set(isTried && !read.success ? read.error.issues.map(({ path }) => String(path[0])) : []);
  const problem = (name: FieldName, text: string): string | null => (wrong.has(name) ? text : null);
  const set = (name: FieldName, value: string): void => setTyped((before) => ({ ...before, [name]: value }));
  const bind = (name: FieldName) => ({
    value: typed[name],
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => set(name, event.currentTarget.value),
  });
  const among = (name: 'acquirer' | 'store' | 'model', data: readonly string[] | undefined) => ({
    label: t(`notice.${name}`),
    value: typed[name],
    data: [...(data ?? [])],
    limit: 20,
    onChange: (value: string) => set(name, value),
  });

  return (
    <FormDialog
      title={t(notice === null ? 'notice.dialogAdd' : 'notice.dialogEdit')}
      confirm={t('notice.save')}
      size="lg"
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => {
        setIsTried(true);
        if (!read.success) return;
        void run({ noticeId: notice?.id ?? null, draft: read.data }).then((result) => {
          if (!result.ok) return;
          toast(t('notice.saved', { title: result.value.title }));
          onClose();
        });
      }}
      refusal={refusal}
    >
      <Select
        label={t('notice.kind')}
        data={noticeKinds.map((kind) => ({ value: kind, label: say(noticeKindNames[kind]) }))}
        value={typed.kind}
        allowDeselect={false}
        onChange={(value) => {
          const kind = noticeKinds.find((each) => each === value);
          if (kind !== undefined) setTyped((before) => ({ ...before, kind }));
        }}
      />
      <TextInput
        {...bind('title')}
        label={t('notice.name')}
        required
        maxLength={120}
        error={problem('title', t('notice.nameWrong'))}
      />
      <TextInput
        {...bind('issuer')}
        label={t('notice.issuer')}
        required
        maxLength={80}
        error={problem('issuer', t('notice.issuerWrong'))}
      />
      <div className={css['pair']}>
        <TextInput
          {...bind('startsOn')}
          type="date"
          label={t('notice.startsOn')}
          required
          error={problem('startsOn', t('notice.dateWrong'))}
        />
        <TextInput
          {...bind('startsAt')}
          type="time"
          label={t('notice.startsAt')}
          error={problem('startsAt', t('notice.timeWrong'))}
        />
        <TextInput
          {...bind('endsOn')}
          type="date"
          label={t(isMaintenance ? 'notice.endsOn' : 'notice.endsOnOptional')}
          required={isMaintenance}
          error={problem('endsOn', t('notice.endWrong'))}
        />
        <TextInput
          {...bind('endsAt')}
          type="time"
          label={t('notice.endsAt')}
          error={problem('endsAt', t('notice.timeWrong'))}
        />
      </div>
      <Textarea {...bind('text')} label={t('notice.text')} autosize minRows={2} maxRows={8} maxLength={2000} />
      <TextInput {...bind('foundAt')} label={t('notice.foundAt')} maxLength={200} />
      <Autocomplete {...among('acquirer', choices?.acquirers)} maxLength={60} />
      <Autocomplete {...among('store', choices?.stores)} maxLength={120} />
      <Autocomplete {...among('model', choices?.models)} maxLength={80} />
    </FormDialog>
  );
};
