// Reads containers that are described by fields; a value that may not be is left out and noted.
import type { Field, Group, GroupValue } from './zvtFields.ts';
import type { TlvNode } from './zvtTlv.ts';

/** A value that was not used, and why: wrong length · out of range, unknown word or bad characters · sent twice. */
export interface TagNote {
  readonly tag: number;
  readonly reason: 'length' | 'value' | 'repeated';
  readonly bytes: Uint8Array;
}

const decodeField = (field: Field<unknown>, bytes: Uint8Array): { value: unknown } | 'length' | 'value' => {
  if (bytes.length < field.bytes[0] || bytes.length > field.bytes[1]) return 'length';
  const value = field.decode(bytes);
  return value === null ? 'value' : { value };
};

/** The value of one field among `nodes`; null if it is not there or may not be. */
export const decodeOne = <T>(field: Field<T>, nodes: readonly TlvNode[], notes: TagNote[]): T | null => {
  const node = nodes.find(({ tag }) => tag === field.tag);
  if (node === undefined) return null;
  const found = decodeField(field, node.value);
  if (typeof found !== 'string') return found.value as T;
  notes.push({ tag: node.tag, reason: found, bytes: node.value });
  return null;
};

/** Reads a container's children by its description. Unknown tags are passed by. */
export const decodeGroup = <G extends Group>(group: G, nodes: readonly TlvNode[], notes: TagNote[]): GroupValue<G> => {
  const values: Record<string, unknown> = {};
  const fields = Object.entries(group.fields);
  const lists = Object.entries(group.lists);
  for (const node of nodes) {
    const field = fields.find(([, { tag }]) => tag === node.tag);
    const list = lists.find(([, { tag }]) => tag === node.tag);
    if (list !== undefined) {
      const [name, member] = list;
      values[name] = [...((values[name] ?? []) as readonly unknown[]), decodeGroup(member, node.children, notes)];
    } else if (field !== undefined) {
      const [name, definition] = field;
      const found = name in values ? 'repeated' : decodeField(definition, node.value);
      if (typeof found === 'string') notes.push({ tag: node.tag, reason: found, bytes: node.value });
      else values[name] = found.value;
    }
  }
  return values as GroupValue<G>;
};
