// A field for a whole number; what is no number is kept as one that the check refuses.
import { NumberInput } from '@mantine/core';

interface WholeNumberProps {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly error?: string | null;
  readonly description?: string;
  /** Null = the field is empty. */
  readonly onChange: (value: number | null) => void;
}

/** A number with arrows. */
export const WholeNumber = ({ label, value, least, most, error, description, onChange }: WholeNumberProps) => (
  <NumberInput
    label={label}
    min={least}
    max={most}
    allowDecimal={false}
    clampBehavior="none"
    value={value ?? ''}
    error={error ?? null}
    onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    {...(description === undefined ? {} : { description })}
  />
);
