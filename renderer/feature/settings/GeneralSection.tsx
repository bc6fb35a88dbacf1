// Language, appearance, and who is working here.
import { Button, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { languages } from '../../../shared/model/bilingual.ts';
import { useAccess, useOperator } from '../../bridge/Access.tsx';
import { useSession } from '../../bridge/Session.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './GeneralSection.module.css';
import { SettingRow } from './SettingRow.tsx';

const themes = ['system', 'light', 'dark'] as const;

const OperatorForm = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const { run, isPending } = useCommand('preferences.set');
  const [name, setName] = useState(preferences.operator);
  const isEmpty = name.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    void run({ operator: name.trim() }).then((result) => {
      if (result.ok) toast(t('settings.operatorSaved'));
    });
  };
  return (
    <form className={css['operator']} onSubmit={submit}>
      <TextInput
        aria-label={t('settings.operator')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={isEmpty ? t('settings.operatorEmpty') : null}
        maxLength={60}
        autoComplete="off"
      />
      <Button
        type="submit"
        variant="default"
        loading={isPending}
        disabled={isEmpty || name.trim() === preferences.operator}
      >
        {t('app.common.save')}
      </Button>
    </form>
  );
};

/** The first section of the settings. */
export const GeneralSection = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const { run, error, forgetError } = useCommand('preferences.set');
  const isGuarded = useAccess()?.isGuarded === true;
  const operator = useOperator();
  return (
    <Section inset="flush" title={t('settings.general')}>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <SettingRow label={t('language.title')} hint={t('settings.languageHint')}>
        <Segments
          aria-label={t('language.title')}
          value={preferences.language}
          onChange={(value) => void run({ language: languages.find((each) => each === value) })}
          data={languages.map((language) => ({ value: language, label: t(`language.${language}`) }))}
        />
      </SettingRow>
      <SettingRow label={t('app.theme')} hint={t('settings.themeHint')}>
        <Segments
          aria-label={t('app.theme')}
          value={preferences.theme}
          onChange={(value) => void run({ theme: themes.find((each) => each === value) })}
          data={themes.map((theme) => ({ value: theme, label: t(`app.themes.${theme}`) }))}
        />
      </SettingRow>
      <SettingRow
        label={t('settings.operator')}
        hint={t(isGuarded ? 'settings.operatorRoles' : 'settings.operatorHint')}
      >
        {isGuarded ? operator || t('access.nobody') : <OperatorForm key={preferences.operator} />}
      </SettingRow>
    </Section>
  );
};
