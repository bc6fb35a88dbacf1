// A few choices side by side, one of them taken. Looks like Mantine's, whose sliding mark has to measure the page twice
// before it can be drawn; here the mark belongs to the choice itself, and a page is laid out once.
import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import css from './Segments.module.css';

const { classes } = SegmentedControl;
const named = (part: 'root' | 'control' | 'input' | 'label' | 'innerLabel' | 'indicator'): string =>
  `mantine-SegmentedControl-${part} ${classes[part]}`;

interface SegmentsProps<Value extends string> {
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly size?: 'xs' | 'sm';
  readonly fullWidth?: boolean;
  readonly disabled?: boolean;
  /** One of the choices; any other text is none. */
  readonly value: Value | '';
  readonly data: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** Radio buttons in a row. */
export const Segments = <Value extends string>(props: SegmentsProps<Value>) => {
  const { size = 'sm', fullWidth = false, disabled = false, value, data, onChange } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props['aria-label']}
      aria-labelledby={props['aria-labelledby']}
      className={`${named('root')} ${css['root'] ?? ''}`}
      data-size={size}
      data-full-width={fullWidth || undefined}
      data-disabled={disabled || undefined}
      data-with-items-borders
      data-initialized
    >
      {data.map(({ value: each, label }) => {
        const isTaken = each === value;
        const id = `${name}-${each}`;
        return (
          <div key={each} className={named('control')} data-active={isTaken || undefined}>
            <input
              type="radio"
              className={named('input')}
              id={id}
              name={name}
              value={each}
              checked={isTaken}
              disabled={disabled}
              data-focus-ring="auto"
              onChange={() => onChange(each)}
            />
            <label
              htmlFor={id}
              className={named('label')}
              data-active={(isTaken && !disabled) || undefined}
              data-disabled={disabled || undefined}
            >
              {isTaken ? <span className={`${named('indicator')} ${css['mark'] ?? ''}`} /> : null}
              <span className={named('innerLabel')}>{label}</span>
            </label>
          </div>
        );
      })}
    </div>
  );
};
