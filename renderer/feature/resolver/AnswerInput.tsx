// The field that fits a question: buttons where a press is enough, otherwise a text with what is wrong said at once.
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { operations } from '../../../shared/diagnosis/evidenceSchema.ts';
import type { IdentifierKind } from '../../../shared/identifier/identifierKinds.ts';
import { parseIdentifier } from '../../../shared/identifier/parseIdentifier.ts';
import { factName, operationNames } from '../../../shared/resolver/factWords.ts';
import {
  chosenFact,
  type DraftFault,
  formOf,
  otherLetters,
  type QuestionDraft,
  typedFact,
} from '../../../shared/resolver/questionDraft.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Question.module.css';

interface AnswerInputProps {
  readonly factKey: string;
  readonly draft: QuestionDraft;
  readonly onChange: (changes: Partial<QuestionDraft>) => void;
  readonly onAnswer: (fact: ToldFact) => void;
  readonly isPending: boolean;
}

const kinds: Readonly<Record<string, IdentifierKind>> = {
  'terminal.sn': 'sn',
  'terminal.tid': 'tid',
  'terminal.mid': 'mid',
  'terminal.tusn': 'tusn',
  'register.sn': 'sn',
  'register.tid': 'tid',
  'register.mid': 'mid',
  'register.tusn': 'tusn',
  'register.uscc': 'uscc',
  'register.iccid': 'iccid',
  'sim.iccid': 'iccid',
};

/** What speaks against a number, while it is being typed. */
const useNumberHint = (factKey: string, text: string): string | undefined => {
  const { say } = useWords();
  const kind = kinds[factKey];
  if (kind === undefined || text.trim() === '') return undefined;
  const { problems, verdict } = parseIdentifier(kind, text);
  const problem = problems[0];
  return verdict === 'valid' || problem === undefined ? undefined : say(problem.message);
};

const useFaultText = (factKey: string) => {
  const { t } = useWords();
  const form = formOf(factKey);
  return (fault: DraftFault | null): string | undefined => {
    if (fault === null) return undefined;
    if (fault === 'badCode') return t('resolver.start.badCode');
    if (fault === 'badNumber' && form.kind === 'number') {
      return t('resolver.question.badNumber', { least: form.least, most: form.most });
    }
    return t('resolver.question.empty');
  };
};

const CodeFields = ({
  draft,
  onChange,
  fault,
}: Pick<AnswerInputProps, 'draft' | 'onChange'> & { fault?: string | undefined }) => {
  const { t, say, alone } = useWords();
  return (
    <>
      <div className={css['row']}>
        <TextInput
          label={t('resolver.start.code')}
          value={draft.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
          error={fault}
          maxLength={8}
          className={css['code'] ?? ''}
          autoComplete="off"
          spellCheck={false}
        />
        <NativeSelect
          label={t('resolver.question.operation')}
          value={draft.operation}
          onChange={(event) =>
            onChange({ operation: operations.find((each) => each === event.currentTarget.value) ?? 'sale' })
          }
          data={operations.map((operation) => ({ value: operation, label: alone(say(operationNames[operation])) }))}
        />
      </div>
      <div className={css['field']}>
        <span className={css['label']}>{t('resolver.question.cards')}</span>
        <Segments
          aria-label={t('resolver.question.cards')}
          value={draft.cards}
          onChange={(cards) => onChange({ cards })}
          data={[
            { value: '', label: t('resolver.question.cardsUnknown') },
            { value: 'all', label: t('resolver.question.cardsAll') },
            { value: 'one', label: t('resolver.question.cardsOne') },
          ]}
        />
      </div>
      <NativeSelect
        label={t('resolver.question.whichTerminal')}
        value={draft.terminal}
        onChange={(event) => onChange({ terminal: event.currentTarget.value })}
        data={[
          { value: '', label: t('resolver.question.thisTerminal') },
          ...otherLetters.map((letter, index) => ({
            value: letter,
            label: t('resolver.facts.another', { number: index + 1 }),
          })),
        ]}
      />
      <Fold summary={t('resolver.question.more')}>
        <div className={css['row']}>
          <TextInput
            type="datetime-local"
            label={t('resolver.question.when')}
            description={t('resolver.question.whenHint')}
            value={draft.when}
            onChange={(event) => onChange({ when: event.currentTarget.value })}
          />
          <TextInput
            label={t('resolver.question.rrn')}
            value={draft.rrn}
            maxLength={12}
            onChange={(event) => onChange({ rrn: event.currentTarget.value })}
          />
        </div>
      </Fold>
    </>
  );
};

const TextField = ({
  factKey,
  draft,
  onChange,
  fault,
}: Pick<AnswerInputProps, 'factKey' | 'draft' | 'onChange'> & { fault?: string | undefined }) => {
  const { say } = useWords();
  const hint = useNumberHint(factKey, draft.text);
  const form = formOf(factKey);
  const shared = { label: say(factName(factKey)), value: draft.text, error: fault, description: hint };
  if (form.kind === 'text') {
    return (
      <Textarea
        {...shared}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      maxLength={form.kind === 'name' ? form.longest : 24}
      inputMode={form.kind === 'number' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onChange({ text: event.currentTarget.value })}
    />
  );
};

const Buttons = ({ factKey, draft, onAnswer, isPending }: AnswerInputProps) => {
  const { t, say, alone } = useWords();
  const form = formOf(factKey);
  const choices =
    form.kind === 'choice'
      ? form.choices.map(({ value, name }) => ({ value, label: alone(say(name)) }))
      : [
          { value: true, label: t('resolver.question.yes') },
          { value: false, label: t('resolver.question.no') },
        ];
  return (
    <div className={css['choices']}>
      {choices.map(({ value, label }) => (
        <Button
          key={String(value)}
          variant="default"
          disabled={isPending}
          onClick={() => onAnswer(chosenFact(factKey, value, draft.source))}
        >
          {label}
        </Button>
      ))}
    </div>
  );
};

/** The field of a question; Enter notes the answer. */
export const AnswerInput = (props: AnswerInputProps) => {
  const { factKey, draft, onChange, onAnswer, isPending } = props;
  const { t } = useWords();
  const form = formOf(factKey);
  const faultText = useFaultText(factKey);
  const [fault, setFault] = useState<DraftFault | null>(null);
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const made = typedFact(factKey, draft);
    if ('fault' in made) {
      setFault(made.fault);
      return;
    }
    setFault(null);
    onAnswer(made.fact);
  };
  if (form.kind === 'boolean' || form.kind === 'choice') return <Buttons {...props} />;
  const error = faultText(fault);
  return (
    <form className={css['form']} onSubmit={send} noValidate>
      {form.kind === 'code' ? <CodeFields draft={draft} onChange={onChange} fault={error} /> : null}
      {form.kind === 'moment' || form.kind === 'event' ? (
        <TextInput
          type="date"
          label={form.kind === 'event' ? t('resolver.question.happenedAt') : t('resolver.question.when')}
          value={draft.when.slice(0, 10)}
          error={error}
          onChange={(event) => onChange({ when: event.currentTarget.value })}
        />
      ) : null}
      {form.kind === 'text' || form.kind === 'name' || form.kind === 'number' ? (
        <TextField factKey={factKey} draft={draft} onChange={onChange} fault={error} />
      ) : null}
      <div className={css['choices']}>
        <Button type="submit" variant="light" loading={isPending}>
          {form.kind === 'event' ? t('resolver.question.happened') : t('resolver.question.answer')}
        </Button>
        {form.kind === 'name' ? (
          <Button
            variant="default"
            disabled={isPending}
            onClick={() => onAnswer(chosenFact(factKey, '', draft.source))}
          >
            {t('resolver.question.absent')}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
