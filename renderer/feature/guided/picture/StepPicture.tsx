// The drawing of a step by its name, with a sentence in its place for those who cannot see it.
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Beeper } from './Beeper.tsx';
import { Buttons } from './Buttons.tsx';
import { Cables } from './Cables.tsx';
import { ChargingContacts } from './ChargingContacts.tsx';
import { ChipReader } from './ChipReader.tsx';
import { Cleaning } from './Cleaning.tsx';
import { ClockHold } from './ClockHold.tsx';
import { ContactlessReader } from './ContactlessReader.tsx';
import { Keypad } from './Keypad.tsx';
import css from './Picture.module.css';
import { PrintSlip } from './PrintSlip.tsx';
import { Screen } from './Screen.tsx';
import { Sim } from './Sim.tsx';
import { StripeReader } from './StripeReader.tsx';

const drawings = {
  printSlip: PrintSlip,
  stripeReader: StripeReader,
  chipReader: ChipReader,
  contactlessReader: ContactlessReader,
  keypad: Keypad,
  screen: Screen,
  beeper: Beeper,
  buttons: Buttons,
  cables: Cables,
  chargingContacts: ChargingContacts,
  cleaning: Cleaning,
  sim: Sim,
  clockHold: ClockHold,
} as const satisfies Readonly<Record<string, () => ReactNode>>;

/** A drawing; `words` say what is on it. */
export const StepPicture = ({ of, words }: { readonly of: keyof typeof drawings; readonly words: string }) => {
  const Drawing = drawings[of];
  return (
    <figure>
      <svg viewBox="0 0 400 300" className={css['picture']} aria-hidden="true" focusable="false">
        <Drawing />
      </svg>
      <VisuallyHidden component="figcaption">{words}</VisuallyHidden>
    </figure>
  );
};
