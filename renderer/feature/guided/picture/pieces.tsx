// What stands beside the terminal in several pictures: a card, a pointing hand, arrows, waves.
import type { ReactNode } from 'react';
import css from './Picture.module.css';

interface PlaceProps {
  readonly x: number;
  readonly y: number;
  readonly turn?: number;
}

const placed = ({ x, y, turn = 0 }: PlaceProps): string =>
  `translate(${String(x)} ${String(y)}) rotate(${String(turn)})`;

/** Something that moves from an offset into its place and rests there. */
export const Moving = ({
  fromX = 0,
  fromY = 0,
  children,
}: {
  readonly fromX?: number;
  readonly fromY?: number;
  readonly children: ReactNode;
}) => (
  <g
    className={css['moves']}
    style={{ '--from-x': `${String(fromX)}px`, '--from-y': `${String(fromY)}px` } as Record<string, string>}
  >
    {children}
  </g>
);

/** A bank card, 104 × 66, its middle at the place; its chip on the left, or its back with the stripe. */
export const Card = ({ side = 'chip', ...place }: PlaceProps & { readonly side?: 'chip' | 'stripe' }) => (
  <g transform={placed(place)}>
    <rect x="-52" y="-33" width="104" height="66" rx="8" className={css['body']} />
    {side === 'chip' ? (
      <>
        <rect x="-42" y="-13" width="24" height="20" rx="4" className={css['lit']} />
        <path d="M-42-3h8M-26-3h8M-34-13v20M-26-13v20" className={css['accent']} strokeWidth="1.4" />
        <path d="M-2 19h42M18-21h22" className={css['soft']} />
      </>
    ) : (
      <>
        <rect x="-51" y="-23" width="102" height="16" className={css['ink']} />
        <path d="M-40 6h34M-40 18h22" className={css['soft']} />
      </>
    )}
  </g>
);

/** A hand that points with one finger; the fingertip is at the place, pointing up where it is not turned. */
export const Hand = (place: PlaceProps) => (
  <g transform={placed(place)}>
    <path
      d="M-9 52V9a9 9 0 0 1 18 0v30a8 8 0 0 1 16 0v5a8 8 0 0 1 16 0v6a7.5 7.5 0 0 1 15 0v26c0 22-14 34-32 34h-9c-13 0-20-6-27-17l-22-34c-5-8 4-16 11-11z"
      className={css['body']}
    />
    <path d="M9 39v16M25 44v13M41 50v10" className={css['line']} strokeWidth="1.8" />
    <path d="M-4.5 8a4.5 4.5 0 0 1 9 0v4h-9z" className={css['soft']} strokeWidth="1.5" />
  </g>
);

/** A straight arrow of the given length, its point at the place, pointing up where it is not turned. */
export const Arrow = ({ length, ...place }: PlaceProps & { readonly length: number }) => (
  <path
    d={`M0 ${String(length)}V1M-9 11L0 1l9 10`}
    transform={placed(place)}
    className={css['accent']}
    strokeWidth="3.6"
  />
);

/** Three arcs that spread from the place to the right where they are not turned: radio or sound. */
export const Waves = (place: PlaceProps) => (
  <g transform={placed(place)} className={css['glows']}>
    {[14, 25, 36].map((radius) => {
      const reach = radius * 0.72;
      const away = radius * 0.69;
      return (
        <path
          key={radius}
          d={`M${away.toFixed(1)} ${(-reach).toFixed(1)}A${String(radius)} ${String(radius)} 0 0 1 ${away.toFixed(1)} ${reach.toFixed(1)}`}
          className={css['accent']}
        />
      );
    })}
  </g>
);
