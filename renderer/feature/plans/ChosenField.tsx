// A list of named choices that belongs to a fixed vocabulary.
import { Select } from '@mantine/core';

interface ChosenFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly nameOf: (choice: T) => string;
  readonly onChange: (choice: T) => void;
  readonly description?: string;
}

/** One of the choices; none of them can be taken away. */
export const ChosenField = <T extends string>(props: ChosenFieldProps<T>) => {
  const { label, value, choices, nameOf, onChange, description } = props;
  return (
    <Select
      label={label}
      allowDeselect={false}
      value={value}
      data={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
      onChange={(chosen) => {
        const choice = choices.find((each) => each === chosen);
        if (choice !== undefined) onChange(choice);
      }}
      {...(description === undefined ? {} : { description })}
    />
  );
};
