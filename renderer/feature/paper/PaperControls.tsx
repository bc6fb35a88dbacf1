// What can be chosen about a paper: language, period, store, part.
import { NativeSelect, TextInput } from '@mantine/core';
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

const Days = ({ request, onRequest }: Pick<PaperControlsProps, 'request' | 'onRequest'>) => {
  const { t } = useWords();
  if (!('from' in request)) return null;
  return (['from', 'until'] as const).map((name) => (
    <TextInput
      key={name}
      type="date"
      label={t(`paper.${name}`)}
      value={request[name]}
      onChange={({ currentTarget: { value } }) => value !== '' && onRequest({ ...request, [name]: value })}
    />
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
