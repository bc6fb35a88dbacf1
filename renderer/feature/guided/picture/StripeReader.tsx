// The card drawn through the slot at the side, stripe towards the terminal.
import { Arrow, Card, Moving } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Magnetic stripe reader: one even stroke. */
export const StripeReader = () => (
  <>
    <Moving fromY={-104}>
      <Card x={240} y={168} turn={90} side="stripe" />
    </Moving>
    <Terminal x={176} y={38} lit="stripeSlot" />
    <Arrow x={312} y={236} length={136} turn={180} />
  </>
);
