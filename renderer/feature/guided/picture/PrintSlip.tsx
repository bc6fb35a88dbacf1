// The test slip as it comes out of the printer: check code and QR are what matters on it.
import css from './Picture.module.css';
import { Arrow, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Dark fields of the small square code; it stands for any. */
const fields = ['1111011', '1001001', '1001011', '1111000', '0010110', '1011001', '1101011'] as const;

const Slip = () => (
  <>
    <path d="M-40 0V-148l6-5 7 5 7-5 6 5 7-5 7 5 7-5 6 5 7-5 7 5 7-5 6 5V0z" className={css['lit']} />
    <path d="M-24-132h48" className={css['line']} strokeWidth="3" />
    <path d="M-30-118h60M-30-108h42" className={css['soft']} />
    <g transform="translate(-21 -98)">
      {fields.flatMap((row, y) =>
        Array.from(row, (field, x) =>
          field === '1' ? (
            <rect key={`${row} ${String(x)}`} x={x * 6} y={y * 6} width="6.2" height="6.2" className={css['ink']} />
          ) : null,
        ),
      )}
    </g>
    <text y="-38" className={css['code']}>
      7K4M-2Q9X
    </text>
    <path d="M-30-24h60M-30-14h34" className={css['soft']} />
  </>
);

/** Printer and paper: the slip grows out of the printer, to be read. */
export const PrintSlip = () => (
  <>
    <g transform="translate(0 78)">
      <Terminal x={200} y={96} lit="paper" />
    </g>
    <svg x="0" y="0" width="400" height="182" aria-hidden="true">
      <g transform="translate(200 182)">
        <Moving fromY={120}>
          <Slip />
        </Moving>
      </g>
    </svg>
    <path d="M166 182h68" className={css['accent']} />
    <Arrow x={276} y={58} length={84} />
    <g transform="translate(110 92)">
      <path d="M-30 0c16-22 44-22 60 0-16 22-44 22-60 0z" className={css['body']} />
      <circle r="9" className={css['accentFill']} />
      <path d="M38 0h10" className={css['soft']} strokeDasharray="2 5" />
    </g>
  </>
);
