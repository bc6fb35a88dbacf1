// The sign of a verdict or outcome; its shape differs from all others, so colour is never needed.
import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleXFilled,
  IconProgress,
} from '@tabler/icons-react';
import type { Outcome, Verdict } from '../../shared/model/verdict.ts';
import { toneOf } from './tone.ts';

const icons = {
  pass: IconCircleCheckFilled,
  warn: IconAlertTriangleFilled,
  fail: IconCircleXFilled,
  incomplete: IconProgress,
  notSupported: IconCircleMinus,
  skipped: IconCircleDashed,
} as const satisfies Readonly<Record<Verdict | Outcome, unknown>>;

/** The sign alone; the word must stand beside it. */
export const Sign = ({ of, size = 16 }: { readonly of: Verdict | Outcome; readonly size?: number }) => {
  const Icon = icons[of];
  return <Icon size={size} color={`var(--tone-${toneOf(of)})`} aria-hidden style={{ flex: 'none' }} />;
};
