// Sound leaves the terminal and reaches an ear.
import css from './Picture.module.css';
import { Waves } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

const Ear = () => (
  <g transform="translate(300 102)">
    <path
      d="M-22 12c0-42 14-60 38-60s42 18 42 42c0 30-28 36-30 62-1 16-10 26-24 26-12 0-20-8-22-18"
      className={css['body']}
    />
    <path d="M-4 6c0-24 6-36 20-36s22 10 22 24c0 16-18 18-18 34-4 6-12 6-16 2" className={css['line']} />
  </g>
);

/** Beeper and loudspeaker: one tone for each key. */
export const Beeper = () => (
  <>
    <Terminal x={130} y={38} lit="functionKeys" />
    <Waves x={196} y={116} />
    <Ear />
  </>
);
