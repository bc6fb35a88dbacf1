// The card held over the terminal, waves between them.
import { Card, Moving, Waves } from './pieces.tsx';
import { Terminal } from './Terminal.tsx';

/** Contactless reader: held close and still. */
export const ContactlessReader = () => (
  <>
    <Terminal x={146} y={38} lit="screen" />
    <Waves x={142} y={105} />
    <Moving fromX={46} fromY={-22}>
      <Card x={270} y={96} turn={-12} />
    </Moving>
  </>
);
