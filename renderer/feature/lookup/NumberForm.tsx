// The field for a number and the choice of its kind.
import { CloseButton, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { type IdentifierKind, identifierKinds, kindNames } from '../../../shared/identifier/identifierKinds.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './NumberForm.module.css';

interface NumberFormProps {
  /** Null = the program finds out. */
  readonly kind: IdentifierKind | null;
  readonly onKind: (kind: IdentifierKind | null) => void;
  readonly typed: string;
  readonly onTyped: (text: string) => void;
}

const automatic = 'auto';
const longestTyped = 200;

/** Both, side by side; Ctrl+F goes to the field. */
export const NumberForm = ({ kind, onKind, typed, onTyped }: NumberFormProps) => {
  const { t, say } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useFilterKey(field);
  const clear = (): void => {
    onTyped('');
    field.current?.focus();
  };
  return (
    <search className={css['form']}>
      <LaterSelect
        className={css['kind'] ?? ''}
        label={t('number.kind')}
        value={kind ?? automatic}
        allowDeselect={false}
        onChange={(value) => onKind(identifierKinds.find((each) => each === value) ?? null)}
        data={[
          { value: automatic, label: t('number.automatic') },
          ...identifierKinds.map((each) => ({
            value: each,
            label: `${say(kindNames[each].name)} (${kindNames[each].short})`,
          })),
        ]}
      />
      <div className={css['field']} data-first-focus>
        <TextInput
          ref={field}
          label={t('number.type')}
          description={t('number.hint')}
          inputWrapperOrder={['label', 'input', 'description']}
          classNames={{ input: css['input'] ?? '' }}
          maxLength={longestTyped}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => onTyped(event.currentTarget.value)}
          rightSection={typed === '' ? null : <CloseButton size="sm" aria-label={t('number.clear')} onClick={clear} />}
        />
      </div>
    </search>
  );
};
