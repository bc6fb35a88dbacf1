// Pasted text of a slip or screen: what was understood is shown, can be corrected, and is taken only then.
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ProfileId } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { factName, factText } from '../../../shared/resolver/factWords.ts';
import { maskPasted } from '../../../shared/resolver/maskPasted.ts';
import { isoOf } from '../../../shared/resolver/questionDraft.ts';
import { type Offered, type ReadText, readPasted } from '../../../shared/resolver/receiptChoice.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { Fold } from '../../ui/Fold.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Panels.module.css';

interface PasteBoxProps {
  readonly profile: ProfileId;
  readonly isPending: boolean;
  readonly onTake: (facts: readonly ToldFact[], text: string) => void;
}

interface Choice {
  readonly isUsed: boolean;
  readonly value: string;
}

const noticeKeys = {
  masked: 'masked',
  'look-alikes': 'lookAlikes',
  several: 'several',
  cut: 'cut',
  'too-many': 'tooMany',
} as const;

const Notices = ({ read, wasMasked }: { readonly read: ReadText; readonly wasMasked: boolean }) => {
  const { t } = useWords();
  // The field masks before the reader sees anything.
  const notices = new Set([...(wasMasked ? (['masked'] as const) : []), ...read.receipt.notices]);
  const told = [...notices].flatMap((notice) => (notice === 'nothing' ? [] : [noticeKeys[notice]]));
  if (told.length === 0) return null;
  return <Notice kind="info" title={told.map((key) => t(`resolver.paste.${key}`)).join(' · ')} />;
};

interface RowProps {
  readonly offered: Offered;
  readonly choice: Choice;
  readonly profile: ProfileId;
  readonly onChange: (choice: Choice) => void;
}

const Row = ({ offered, choice, profile, onChange }: RowProps) => {
  const { t, say } = useWords();
  const { fact } = offered;
  const name = say(factName(fact.key));
  return (
    <li className={css['offered']}>
      <Checkbox
        label={name}
        checked={choice.isUsed}
        onChange={(event) => onChange({ ...choice, isUsed: event.currentTarget.checked })}
      />
      <TextInput
        size="xs"
        aria-label={t('resolver.paste.value', { name })}
        value={choice.value}
        disabled={!choice.isUsed}
        maxLength={200}
        description={
          fact.key === 'response.code' ? say(factText({ ...fact, value: choice.value }, profile)) : undefined
        }
        onChange={(event) => onChange({ ...choice, value: event.currentTarget.value })}
      />
    </li>
  );
};

const Rest = ({ read }: { readonly read: ReadText }) => {
  const { t, aside } = useWords();
  const rest = read.receipt.slips.flatMap((slip) => slip.rest);
  if (rest.length === 0) return null;
  return (
    <Fold summary={`${t('resolver.paste.rest')}${aside(String(rest.length))}`}>
      <pre className={css['rest']}>{rest.slice(0, 60).join('\n')}</pre>
    </Fold>
  );
};

const Understood = ({
  read,
  wasMasked,
  profile,
  isPending,
  onTake,
  onDone,
}: PasteBoxProps & { readonly read: ReadText; readonly wasMasked: boolean; readonly onDone: () => void }) => {
  const { t } = useWords();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>(() =>
    Object.fromEntries(
      read.offered.map(({ id, fact, slip, isGuess }) => [
        id,
        { isUsed: slip === 0 && !isGuess, value: String(fact.value) },
      ]),
    ),
  );
  // The button that led here is gone; reading goes on from the top of what was understood.
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const chosen = read.offered.filter(({ id }) => {
    const choice = choices[id];
    return choice?.isUsed === true && choice.value.trim() !== '';
  });
  const take = (): void => {
    const facts = chosen.map(({ id, fact }) => ({ ...fact, value: choices[id]?.value.trim() ?? fact.value }));
    onTake(facts, read.receipt.maskedText);
    onDone();
  };
  const asScreen = (): void => {
    onTake(
      [{ key: 'screen.text', value: read.receipt.maskedText.trim().slice(0, 2000), source: 'user' }],
      read.receipt.maskedText,
    );
    onDone();
  };
  return (
    <div className={css['stack']} ref={top} tabIndex={-1}>
      <Notices read={read} wasMasked={wasMasked} />
      {read.offered.length === 0 ? (
        <p className={css['text']}>{t('resolver.paste.nothing')}</p>
      ) : (
        <>
          <p className={css['text']}>{t('resolver.paste.understood')}</p>
          <ul className={css['offers']}>
            {read.offered.map((offered) => (
              <Row
                key={offered.id}
                offered={offered}
                profile={profile}
                choice={choices[offered.id] ?? { isUsed: false, value: '' }}
                onChange={(choice) => setChoices((before) => ({ ...before, [offered.id]: choice }))}
              />
            ))}
          </ul>
        </>
      )}
      <Rest read={read} />
      <div className={css['buttons']}>
        {read.offered.length === 0 ? (
          <Button size="xs" variant="light" loading={isPending} onClick={asScreen}>
            {t('resolver.paste.asScreen')}
          </Button>
        ) : (
          <Button size="xs" variant="light" loading={isPending} disabled={chosen.length === 0} onClick={take}>
            {t('resolver.paste.take', { count: chosen.length })}
          </Button>
        )}
        <Button size="xs" variant="subtle" color="gray" onClick={onDone}>
          {t('app.common.cancel')}
        </Button>
      </div>
    </div>
  );
};

/** The box; it keeps nothing of the text but its masked form. */
export const PasteBox = (props: PasteBoxProps) => {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [read, setRead] = useState<ReadText | null>(null);
  const [wasMasked, setWasMasked] = useState(false);
  const clear = (): void => {
    setText('');
    setRead(null);
    setWasMasked(false);
  };
  const type = (typed: string): void => {
    const masked = maskPasted(typed);
    setText(masked);
    setWasMasked((before) => (masked !== typed || before) && masked !== '');
  };
  const understand = (): void => {
    const now = isoOf(new Date());
    setRead(readPasted(text, now.slice(19), now.slice(0, 10)));
  };
  if (read !== null) return <Understood {...props} read={read} wasMasked={wasMasked} onDone={clear} />;
  return (
    <div className={css['stack']}>
      <Textarea
        label={t('resolver.paste.label')}
        description={t('resolver.paste.hint')}
        autosize
        minRows={3}
        maxRows={10}
        spellCheck={false}
        value={text}
        // A card number is masked before it can even be seen on this page.
        onChange={(event) => type(event.currentTarget.value.slice(0, 200_000))}
      />
      <div className={css['buttons']}>
        <Button size="xs" variant="light" disabled={text.trim() === ''} onClick={understand}>
          {t('resolver.paste.read')}
        </Button>
      </div>
    </div>
  );
};
