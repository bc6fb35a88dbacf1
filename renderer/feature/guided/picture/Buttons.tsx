// Every key that is no digit: cancel, correct, confirm, and the power button at the side.
import css from './Picture.module.css';
import { Hand, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Function keys and side buttons. */
export const Buttons = () => (
  <>
    <Terminal x={180} y={38} lit="functionKeys" />
    <g transform="translate(244 95)">
      <circle cx="46" r="20" className={css['lit']} />
      <path d="M39-6a10 10 0 1 0 14 0M46-11v10" className={css['accent']} strokeWidth="2.6" />
      <path d="M4 0h18" className={css['accent']} strokeWidth="2.2" />
    </g>
    <Moving fromX={26} fromY={16}>
      <Hand x={216} y={232} turn={-52} />
    </Moving>
  </>
);
