// A terminal whose sensors are broken: values of the extension replaced by bytes that cannot be true.
import { concatBytes } from '../../protocol/field/bytes.ts';
import { fromHex } from '../../protocol/field/hex.ts';
import { encodeTlv, parseTlv, type TlvNode } from '../../protocol/zvt/zvtTlv.ts';

const rewritten = (node: TlvNode, broken: ReadonlyMap<number, Uint8Array>): Uint8Array =>
  node.children.length > 0
    ? encodeTlv(node.tag, concatBytes(node.children.map((child) => rewritten(child, broken))))
    : encodeTlv(node.tag, broken.get(node.tag) ?? node.value);

/** A block with the values of these tags (`DF1C`) replaced by the bytes given (`F830`); others stay as they are. */
export const withMisreadings = (block: Uint8Array, given: Readonly<Record<string, string>>): Uint8Array => {
  const broken = new Map(Object.entries(given).map(([tag, hex]) => [Number.parseInt(tag, 16), fromHex(hex)]));
  return concatBytes(parseTlv(block).nodes.map((node) => rewritten(node, broken)));
};
