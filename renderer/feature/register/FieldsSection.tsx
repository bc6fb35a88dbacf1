// The fields of one group with their values, each with where it comes from and how old it is.
import { Anchor, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { identifierOf } from '../../../shared/register/checkValue.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import { movingFields } from '../../../shared/register/move.ts';
import {
  choiceNames,
  type FieldGroup,
  type RegisterField,
  type RegisterFieldKey,
  type RegisterValue,
  registerFieldKeys,
  registerFields,
  valueSourceNames,
} from '../../../shared/register/registerFields.ts';
import type { RegisterDetail } from '../../../shared/register/registerRecord.ts';
import { Age } from '../../ui/Age.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import { HelpTip } from '../../ui/HelpTip.tsx';
import { NumberReading } from '../../ui/identifier/NumberReading.tsx';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';

const codes: readonly RegisterField['kind'][] = ['serialNumber', 'tusn', 'imei', 'iccid', 'tid', 'mid', 'uscc'];

const Value = ({ name, stored }: { readonly name: RegisterFieldKey; readonly stored: RegisterValue }) => {
  const { say, language } = useWords();
  const field: RegisterField = registerFields[name];
  const { value, source } = stored;
  if (field.kind === 'choice') return <>{say(choiceNames[value] ?? { zh: value, en: value })}</>;
  // Only a terminal knows the second; whoever types, or a slip, means the day.
  if (field.kind === 'time') return <>{formatTime(value, language, source === 'device' ? 'exact' : 'date')}</>;
  if (field.kind === 'last4') return <span className={css['code']}>****{value}</span>;
  return <span className={codes.includes(field.kind) ? css['code'] : css['text']}>{value}</span>;
};

const Source = ({ value }: { readonly value: RegisterValue }) => {
  const { t, say } = useWords();
  return (
    <span className={css['soft']}>
      {t('register.record.sourceLine', { source: say(valueSourceNames[value.source]) })}
      {value.by === null ? '' : `${value.by} · `}
      <Age at={value.at} />
    </span>
  );
};

const FieldLine = ({ name, detail }: { readonly name: RegisterFieldKey; readonly detail: RegisterDetail }) => {
  const { t, say } = useWords();
  const field: RegisterField = registerFields[name];
  const stored = detail.record.fields[name];
  const kind = identifierOf[field.kind];
  const others = detail.observations.filter((seen) => seen.field === name && seen.value !== stored?.value);
  return (
    <div className={css['field']}>
      <dt>
        {say(field.label)}
        {field.isBound === true ? <HelpTip about={say(field.label)}>{t('register.record.bound')}</HelpTip> : null}
      </dt>
      <dd>
        {stored === undefined ? (
          <span className={css['none']}>{t('register.record.none')}</span>
        ) : (
          <>
            <Value name={name} stored={stored} />
            <Source value={stored} />
            {kind === undefined ? null : <NumberReading kind={kind} value={stored.value} isQuiet />}
          </>
        )}
        {others.map(({ source, value }) => (
          <span key={source} className={css['other']}>
            {t('register.record.says', { source: say(valueSourceNames[source]), value })}
          </span>
        ))}
      </dd>
    </div>
  );
};

interface FieldsSectionProps {
  readonly detail: RegisterDetail;
  readonly group: FieldGroup;
  readonly onEdit: () => void;
}

/** One group; the way to change it says why where the state of life does not allow it. */
export const FieldsSection = ({ detail, group, onEdit }: FieldsSectionProps) => {
  const { t, say } = useWords();
  const { record } = detail;
  const edit = allows(record.lifecycle, 'edit');
  const name = t(`register.record.groups.${group}`);
  const isPlaceKnown = group === 'place' && movingFields.some((key) => record.fields[key] !== undefined);
  return (
    <Section
      title={name}
      actions={
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          leftSection={<IconPencil size={14} aria-hidden />}
          disabled={!edit.isAllowed}
          title={edit.isAllowed ? '' : say(edit.why)}
          aria-label={t('register.record.editGroup', { group: name })}
          onClick={onEdit}
        >
          {t('register.record.edit')}
        </Button>
      }
    >
      <dl className={css['fields']}>
        {registerFieldKeys
          .filter((key) => registerFields[key].group === group)
          .map((key) => (
            <FieldLine key={key} name={key} detail={detail} />
          ))}
      </dl>
      {isPlaceKnown && edit.isAllowed ? (
        <p className={css['remark']}>
          {t('register.record.address')}{' '}
          <Anchor component={Link} to={`/register/${record.id}/binding`} inherit>
            {t('register.record.toMove')}
          </Anchor>
        </p>
      ) : null}
    </Section>
  );
};
