// A SIM card, and the signal bars on the screen that it brings.
import css from './Picture.module.css';
import { Terminal } from './Terminal.tsx';

const SimCard = () => (
  <g transform="translate(306 168)">
    <path d="M-42-58h56l30 30v80a8 8 0 0 1-8 8h-78a8 8 0 0 1-8-8v-102a8 8 0 0 1 8-8z" className={css['lit']} />
    <rect x="-30" y="-18" width="54" height="50" rx="8" className={css['body']} />
    <path d="M-30-1h18M-30 15h18M6-1h18M6 15h18M-12-18v50M6-18v50" className={css['line']} strokeWidth="1.8" />
  </g>
);

/** SIM and signal: seen by the bars. */
export const Sim = () => (
  <>
    <Terminal x={140} y={38} />
    <rect x="97" y="73" width="86" height="64" rx="4" className={css['glass']} stroke="none" />
    <g transform="translate(120 122)" className={css['glows']}>
      {[14, 24, 34, 44].map((height, index) => (
        <rect
          key={height}
          x={index * 15 - 7}
          y={-height}
          width="10"
          height={height}
          rx="2.5"
          className={css['accentFill']}
        />
      ))}
    </g>
    <path d="M188 104c40-26 78-20 100 0" className={css['soft']} strokeDasharray="3 6" />
    <SimCard />
  </>
);
