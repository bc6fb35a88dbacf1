// A finger presses one key after the other.
import { Hand, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Keypad: every digit. */
export const Keypad = () => (
  <>
    <Terminal x={180} y={38} lit="keypad" />
    <Moving fromX={26} fromY={20}>
      <Hand x={214} y={194} turn={-38} />
    </Moving>
  </>
);
