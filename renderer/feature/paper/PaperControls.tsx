// What can be chosen about a paper: language, period, store, part.
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type Language, languages } from '../../../shared/model/bilingual.ts';
import type { PaperRequest } from '../../../shared/paper/paperRequest.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Paper.module.css';

interface PaperControlsProps {
  readonly request: PaperRequest;
  readonly language: Language;
  readonly parts: number;
  readonly onRequest: (request: PaperRequest) => void;
  readonly onLanguage: (language: Language) => void;
}

interface DayProps {
  readonly name: 'from' | 'until';
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** A day that is typed is none until its year is whole; what is half there stays and is asked for. */
const Day = ({ name, value, onDay }: DayProps) => {
  const { t } = useWords();
  const [typed, setTyped] = useState(value);
  const isWhole = /^[12]\d{3}-\d\d-\d\d$/.test(typed);
  return (
    <TextInput
      type="date"
      label={t(`paper.${name}`)}
      value={typed}
      error={isWhole ? null : t('paper.noDay')}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        if (/^[12]\d{3}-\d\d-\d\d$/.test(currentTarget.value)) onDay(currentTarget.value);
      }}
    />
  );
};

const Days = ({ request, onRequest }: Pick<PaperControlsProps, 'request' | 'onRequest'>) => {
  if (!('from' in request)) return null;
  return (['from', 'until'] as const).map((name) => (
    <Day key={name} name={name} value={request[name]} onDay={(day) => onRequest({ ...request, [name]: day })} />
  ));
};

const Store = ({ request, onRequest }: Pick<PaperControlsProps, 'request' | 'onRequest'>) => {
  const { t } = useWords();
  const choices = knownOf(useAnswer('register.choices', {}));
  if (!('store' in request)) return null;
  return (
    <NativeSelect
      label={t('paper.store')}
      value={request.store ?? ''}
      data={[{ value: '', label: t('paper.allStores') }, ...(choices?.stores ?? [])]}
      onChange={({ currentTarget: { value } }) => onRequest({ ...request, store: value === '' ? null : value })}
    />
  );
};

const Part = ({ request, parts, onRequest }: Pick<PaperControlsProps, 'request' | 'parts' | 'onRequest'>) => {
  const { t } = useWords();
  if (request.template !== 'log' || parts < 2) return null;
  return (
    <NativeSelect
      label={t('paper.part')}
      value={String(request.part)}
      data={Array.from({ length: parts }, (_, at) => ({
        value: String(at + 1),
        label: t('paper.partOf', { part: at + 1, parts }),
      }))}
      onChange={({ currentTarget: { value } }) => onRequest({ ...request, part: Number(value) })}
    />
  );
};

/** Fields above the preview. */
export const PaperControls = ({ language, onLanguage, ...props }: PaperControlsProps) => {
  const { t } = useWords();
  return (
    <div className={css['controls']}>
      <NativeSelect
        label={t('paper.language')}
        value={language}
        data={languages.map((each) => ({ value: each, label: t(`language.${each}`) }))}
        onChange={({ currentTarget: { value } }) => onLanguage(languages.find((each) => each === value) ?? 'zh')}
      />
      <Days {...props} />
      <Store {...props} />
      <Part {...props} />
    </div>
  );
};
