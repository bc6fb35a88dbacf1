// The terminal switched off, and a clock of which ten minutes are filled.
import css from './Picture.module.css';
import { Terminal } from './Terminal.tsx';

const ticks = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330] as const;

const Clock = () => (
  <g transform="translate(288 126)">
    <circle r="66" className={css['body']} />
    <path d="M0 0V-58A58 58 0 0 1 50.2-29z" className={css['lit']} strokeWidth="0" />
    {ticks.map((turn) => (
      <path key={turn} d="M0-60v8" transform={`rotate(${String(turn)})`} className={css['line']} />
    ))}
    <path d="M0 0V-56" className={css['soft']} />
    <g className={css['turns']}>
      <path d="M0 0L45-26" className={css['accent']} strokeWidth="4" />
    </g>
    <circle r="5" className={css['accentFill']} />
    <text y="104" className={css['number']}>
      10 min
    </text>
  </g>
);

/** Clock across a loss of power: off, at least ten minutes, on again. */
export const ClockHold = () => (
  <>
    <Terminal x={134} y={38} isOff lit="power" />
    <g transform="translate(134 107)">
      <path d="M-11-11a16 16 0 1 0 22 0M0-20v18" className={css['onDark']} />
    </g>
    <Clock />
  </>
);
