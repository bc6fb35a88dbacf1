// Plug and socket at both ends of the cable: seated, unbent, whole.
import css from './Picture.module.css';
import { Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

const Computer = () => (
  <g transform="translate(326 90)">
    <rect x="-58" y="-44" width="116" height="78" rx="7" className={css['body']} />
    <rect x="-49" y="-35" width="98" height="60" rx="3" className={css['glass']} />
    <path d="M-64 34h128v14a6 6 0 0 1-6 6H-58a6 6 0 0 1-6-6z" className={css['body']} />
    <path d="M-34-16h40M-34-4h60M-34 8h28" className={css['soft']} />
  </g>
);

/** Cables: followed from plug to plug. */
export const Cables = () => (
  <>
    <Terminal x={108} y={28} />
    <Computer />
    <path d="M196 212h14c40 0 8-82 36-82" className={css['accent']} strokeWidth="5" />
    <circle cx="172" cy="212" r="33" className={css['soft']} strokeDasharray="4 6" />
    <circle cx="254" cy="130" r="33" className={css['soft']} strokeDasharray="4 6" />
    <Moving fromX={16}>
      <rect x="172" y="200" width="26" height="24" rx="5" className={css['lit']} />
      <path d="M172 206h-8v12h8" className={css['line']} />
    </Moving>
    <Moving fromX={-16}>
      <rect x="232" y="118" width="26" height="24" rx="5" className={css['lit']} />
      <path d="M258 124h6v12h-6" className={css['line']} />
    </Moving>
  </>
);
