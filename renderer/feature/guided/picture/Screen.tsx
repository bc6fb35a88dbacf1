// An eye looks at the screen: lines, dots, colours, dead places.
import css from './Picture.module.css';
import { Terminal } from './Terminal.tsx';

/** Screen: looked at from corner to corner. */
export const Screen = () => (
  <>
    <Terminal x={160} y={38} lit="screen" />
    <path d="M126 82h68M126 94h68M126 106h68M126 118h68M126 130h68" className={css['accent']} strokeWidth="1.2" />
    <path d="M138 74v62M160 74v62M182 74v62" className={css['accent']} strokeWidth="1.2" />
    <path d="M214 76L264 96M214 134L264 116" className={css['soft']} strokeDasharray="3 6" />
    <g transform="translate(308 106)">
      <path d="M-44 0c22-34 66-34 88 0-22 34-66 34-88 0z" className={css['body']} />
      <circle r="16" className={css['lit']} />
      <circle r="7" className={css['accentFill']} />
    </g>
  </>
);
