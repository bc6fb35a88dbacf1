// Changes what a model should have: versions, applications, keys, settings, ends of certificates.
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type ExpectedSet, type ExpectedSetVersion, versionRules } from '../../../shared/expected/expectedSet.ts';
import { keyUseNames, softwareKindNames } from '../../../shared/help/factNames.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Expected.module.css';
import { isShort, ReasonField } from './ReasonField.tsx';

interface EditDialogProps {
  readonly version: ExpectedSetVersion & { readonly set: ExpectedSet };
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

const listOf = (text: string): string[] =>
  text
    .split(/[,，、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);
const withOne = <T,>(list: readonly T[], index: number, one: T): T[] =>
  list.map((each, at) => (at === index ? one : each));

const Row = ({
  name,
  children,
  onRemove,
}: {
  readonly name: string;
  readonly children?: ReactNode;
  readonly onRemove: () => void;
}) => {
  const { t } = useWords();
  return (
    <div className={css['row']}>
      <span>{name}</span>
      {children ?? (
        <>
          <span />
          <span />
        </>
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={t('expected.editor.remove', { name })} onClick={onRemove}>
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
};

interface PartProps {
  readonly set: ExpectedSet;
  readonly onChange: (change: Partial<ExpectedSet>) => void;
}

const VersionRows = ({ set, onChange }: PartProps) => {
  const { t, say, alone } = useWords();
  return set.versions.map((wanted, index) => {
    const kind =
      wanted.part === null
        ? ''
        : wanted.part === 'terminal'
          ? t('expected.terminal')
          : alone(say(softwareKindNames[wanted.part]));
    const name = `${kind} ${wanted.name ?? ''}`.trim();
    const change = (to: Partial<typeof wanted>) =>
      onChange({ versions: withOne(set.versions, index, { ...wanted, ...to }) });
    return (
      <Row key={name} name={name} onRemove={() => onChange({ versions: without(set.versions, index) })}>
        <Select
          size="xs"
          aria-label={`${name} – ${t('expected.editor.rule')}`}
          value={wanted.rule}
          allowDeselect={false}
          onChange={(value) => change({ rule: versionRules.find((rule) => rule === value) ?? 'exact' })}
          data={versionRules.map((rule) => ({ value: rule, label: alone(t(`expected.editor.${rule}`)) }))}
        />
        <TextInput
          className={css['value'] ?? ''}
          size="xs"
          aria-label={`${name} – ${t('expected.editor.values')}`}
          defaultValue={wanted.versions.join(', ')}
          onChange={(event) => change({ versions: listOf(event.currentTarget.value) })}
        />
      </Row>
    );
  });
};

const appStates = { expected: 'isExpected', allowed: 'isAllowed', forbidden: 'isForbidden' } as const;
const isAppState = (value: string | null): value is keyof typeof appStates => value !== null && value in appStates;

const AppRows = ({ set, onChange }: PartProps) => {
  const { t, alone } = useWords();
  const [added, setAdded] = useState('');
  const apps = set.apps ?? [];
  const name = added.trim();
  return (
    <>
      {apps.map((app, index) => (
        <Row key={app.name} name={app.name} onRemove={() => onChange({ apps: without(apps, index) })}>
          <Select
            size="xs"
            aria-label={app.name}
            value={app.is}
            allowDeselect={false}
            onChange={(value) => {
              if (isAppState(value)) onChange({ apps: withOne(apps, index, { ...app, is: value }) });
            }}
            data={Object.entries(appStates).map(([value, key]) => ({
              value,
              label: alone(t(`expected.editor.${key}`)),
            }))}
          />
          <TextInput
            className={css['value'] ?? ''}
            size="xs"
            aria-label={`${app.name} – ${t('expected.editor.values')}`}
            defaultValue={app.versions.join(', ')}
            onChange={(event) =>
              onChange({ apps: withOne(apps, index, { ...app, versions: listOf(event.currentTarget.value) }) })
            }
          />
        </Row>
      ))}
      <div className={css['row']}>
        <TextInput
          size="xs"
          aria-label={t('expected.editor.addApp')}
          placeholder={t('expected.editor.addApp')}
          value={added}
          maxLength={150}
          onChange={(event) => setAdded(event.currentTarget.value)}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={name === '' || apps.some((app) => app.name === name)}
          onClick={() => {
            onChange({ apps: [...apps, { name, is: 'allowed', rule: 'exact', versions: [] }] });
            setAdded('');
          }}
        >
          {t('expected.editor.add')}
        </Button>
      </div>
    </>
  );
};

const CertificateRows = ({ set, onChange }: PartProps) => {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const { certificates } = set;
  return (
    <>
      {certificates.map((certificate, index) => (
        <Row
          key={`${certificate.name} ${certificate.expiresOn}`}
          name={`${certificate.name} · ${certificate.expiresOn}`}
          onRemove={() => onChange({ certificates: without(certificates, index) })}
        />
      ))}
      <div className={css['row']}>
        <TextInput
          size="xs"
          aria-label={t('expected.editor.certificateName')}
          placeholder={t('expected.editor.certificateName')}
          value={name}
          maxLength={150}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          type="date"
          aria-label={t('expected.editor.expiresOn')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={name.trim() === '' || day === ''}
          onClick={() => {
            onChange({ certificates: [...certificates, { name: name.trim(), expiresOn: day }] });
            setName('');
            setDay('');
          }}
        >
          {t('expected.editor.add')}
        </Button>
      </div>
    </>
  );
};

/** The dialog; Escape closes it and nothing is stored. */
export const EditDialog = ({ version, onClose, onSaved }: EditDialogProps) => {
  const { t, say, alone } = useWords();
  const [set, setSet] = useState(version.set);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, isPending, error, refusal } = useCommand('expected.set');
  const change = (to: Partial<ExpectedSet>) => setSet((before) => ({ ...before, ...to }));
  const submit = (): void => {
    setIsTried(true);
    if (isShort(reason)) return;
    const versions = set.versions.filter((wanted) => wanted.versions.length > 0);
    void run({ model: version.model, set: { ...set, versions }, reason: reason.trim() }).then((saved) => {
      if (!saved.ok) return;
      toast(t('expected.saved', { model: version.model }));
      onSaved();
    });
  };
  const parts = { set, onChange: change };
  return (
    <FormDialog
      size="xl"
      title={t('expected.editor.title', { model: version.model })}
      confirm={t('expected.save')}
      isPending={isPending}
      error={error}
      refusal={refusal}
      onClose={onClose}
      onSubmit={submit}
    >
      <h3 className={css['heading']}>{t('expected.editor.versions')}</h3>
      <div className={css['rows']}>
        <VersionRows {...parts} />
      </div>
      <h3 className={css['heading']}>{t('expected.editor.apps')}</h3>
      <div className={css['rows']}>
        <AppRows {...parts} />
      </div>
      {set.keys.length === 0 ? null : <h3 className={css['heading']}>{t('expected.editor.keys')}</h3>}
      <div className={css['rows']}>
        {set.keys.map(({ use, slot }, index) => {
          const name = `${alone(say(keyUseNames[use]))}${slot === null ? '' : ` #${String(slot)}`}`;
          return <Row key={name} name={name} onRemove={() => change({ keys: without(set.keys, index) })} />;
        })}
      </div>
      {set.settings.length === 0 ? null : <h3 className={css['heading']}>{t('expected.editor.settings')}</h3>}
      <div className={css['rows']}>
        {set.settings.map(({ name, value }, index) => (
          <Row
            key={name}
            name={`${name} = ${value}`}
            onRemove={() => change({ settings: without(set.settings, index) })}
          />
        ))}
      </div>
      <h3 className={css['heading']}>{t('expected.editor.certificates')}</h3>
      <div className={css['rows']}>
        <CertificateRows {...parts} />
      </div>
      <ReasonField value={reason} onChange={setReason} isTried={isTried} />
    </FormDialog>
  );
};
