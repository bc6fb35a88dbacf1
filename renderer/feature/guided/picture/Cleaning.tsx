// A dry cloth over the switched-off terminal, and a cleaning card in the slot.
import css from './Picture.module.css';
import { Hand, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

const Cloth = () => (
  <g transform="translate(222 106) rotate(-8)">
    <path
      d="M-62-38c20-12 40-10 62-4 22 6 42 4 62-4 4 26-4 52 4 78-22 10-44 10-66 4-22-6-42-6-62 4-6-26 4-52 0-78z"
      className={css['lit']}
    />
    <path
      d="M-53-30c16-8 34-8 53-3 19 5 36 4 52-2 2 22-4 44 2 66-18 7-36 7-54 2-18-5-34-5-51 2-4-22 2-44-2-65z"
      className={css['accent']}
      strokeWidth="1.6"
      strokeDasharray="5 5"
    />
  </g>
);

const Sparkle = ({ x, y, size }: { readonly x: number; readonly y: number; readonly size: number }) => (
  <path
    d="M0-10c1.5 6.5 3.5 8.5 10 10-6.5 1.5-8.5 3.5-10 10-1.5-6.5-3.5-8.5-10-10 6.5-1.5 8.5-3.5 10-10z"
    transform={`translate(${String(x)} ${String(y)}) scale(${String(size)})`}
    className={css['accentFill']}
  />
);

/** Cleaning: switched off, dry, without force. */
export const Cleaning = () => (
  <>
    <Terminal x={170} y={38} isOff />
    <Moving fromX={-52} fromY={26}>
      <Cloth />
      <Hand x={232} y={104} turn={-48} />
    </Moving>
    <path d="M286 62c22-12 42-8 56 12M342 74l2-15M342 74l-14-4" className={css['accent']} />
    <Sparkle x={88} y={82} size={1.5} />
    <Sparkle x={70} y={126} size={0.9} />
    <Sparkle x={92} y={214} size={1.1} />
  </>
);
