// A choice above a list: its lines, which nobody sees before it is opened, are drawn right after the page.
import { Select, type SelectProps } from '@mantine/core';
import { useLater } from './Later.tsx';

/** Mantine's `Select`, for the filters of a page; they would draw a hundred hidden lines before the page itself. */
export const LaterSelect = (props: SelectProps) => (
  <Select {...props} comboboxProps={{ ...props.comboboxProps, keepMounted: useLater() }} />
);
