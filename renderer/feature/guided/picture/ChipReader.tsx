// The card pushed into the lower end, chip first and up.
import { Arrow, Card, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Chip reader: in until it stops. */
export const ChipReader = () => (
  <>
    <Moving fromY={30}>
      <Card x={200} y={230} turn={90} />
    </Moving>
    <Terminal x={200} y={-36} lit="chipSlot" />
    <Arrow x={276} y={206} length={70} />
  </>
);
