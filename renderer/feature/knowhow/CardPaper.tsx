// The emergency card as it stands on paper.
import { useState } from 'react';
import { contactRoleNames } from '../../../shared/contact/contact.ts';
import { type EmergencyView, emergencyDo, emergencyNever } from '../../../shared/knowhow/emergencyCard.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Knowhow.module.css';

const Lines = ({
  title,
  lines,
  sign,
}: {
  readonly title: string;
  readonly lines: readonly Bilingual[];
  readonly sign?: string;
}) => {
  const { say } = useWords();
  const items = lines.map((line) => (
    <li key={line.en}>
      {sign}
      {say(line)}
    </li>
  ));
  return (
    <>
      <h3>{title}</h3>
      {sign === undefined ? <ol>{items}</ol> : <ul className={css['cardNever']}>{items}</ul>}
    </>
  );
};

const Contacts = ({ view }: { readonly view: EmergencyView }) => {
  const { t, say, language } = useWords();
  if (view.contacts.length === 0) {
    return (
      <div className={css['cardNone']}>
        <strong>{t('emergency.noContacts')}</strong>
        <div>{t('emergency.noContactsHint')}</div>
      </div>
    );
  }
  return view.contacts.map(({ id, role, organisation, person, phone, hours, verification }) => (
    <div key={id} className={css['cardContact']}>
      <div>
        <strong>{organisation}</strong> {say(contactRoleNames[role])} {person} {hours}
      </div>
      <div>
        <span className={css['cardPhone']}>{phone}</span>{' '}
        {verification === null ? null : t('emergency.verified', { day: formatTime(verification.at, language, 'date') })}
      </div>
    </div>
  ));
};

const Here = ({ view }: { readonly view: EmergencyView }) => {
  const { t } = useWords();
  const { card, spares } = view;
  const said: readonly (readonly [string, string])[] = [
    [t('emergency.inCharge'), card?.inCharge ?? ''],
    [t('emergency.spareShort'), card?.spare ?? ''],
    [t('emergency.otherWayShort'), card?.otherWay ?? ''],
    [
      t('emergency.spareList'),
      spares
        .map(({ model, serialNumber, counter }) =>
          [model, serialNumber, counter].filter((part) => part !== null).join(' '),
        )
        .join('; '),
    ],
  ];
  const filled = said.filter(([, text]) => text !== '');
  const lines = card?.lines ?? [];
  if (filled.length === 0 && lines.length === 0) return null;
  return (
    <>
      <h3>{t('emergency.here')}</h3>
      <ul>
        {filled.map(([name, text]) => (
          <li key={name}>
            {name}: <strong>{text}</strong>
          </li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
};

interface CardPaperProps {
  readonly view: EmergencyView;
  readonly name: string;
  /** On a sheet that hangs beside the till. */
  readonly isLarge: boolean;
}

/** What hangs beside the till: what to do, what not, whom to call, and what the owner added. */
export const CardPaper = ({ view, name, isLarge }: CardPaperProps) => {
  const { t, language, aside } = useWords();
  const [madeAt] = useState(() => Date.now());
  return (
    <div
      className={isLarge ? `${css['card'] ?? ''} ${css['cardLarge'] ?? ''}` : css['card']}
      data-testid="emergency-card"
    >
      <div className={css['cardHead']}>
        <h2 className={css['cardTitle']}>{t('emergency.cardTitle')}</h2>
        <div>{name}</div>
      </div>
      <Lines title={t('emergency.do')} lines={emergencyDo} />
      <Lines title={t('emergency.never')} lines={emergencyNever} sign="✗ " />
      <h3>
        {t('emergency.call')}
        {aside(t('emergency.callHint'))}
      </h3>
      <Contacts view={view} />
      <Here view={view} />
      <div className={css['cardFoot']}>{t('emergency.printed', { at: formatTime(madeAt, language, 'dateTime') })}</div>
    </div>
  );
};
