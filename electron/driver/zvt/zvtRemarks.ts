// Notes for the technician about what did not fit the protocol: masked, each once, without passwords.
import { redactedHex, redactText } from '../../log/redact.ts';
import type { TagNote } from '../../protocol/zvt/zvtGroup.ts';
import type { Misreading } from '../terminalDriver.ts';
import { misreadingOf } from './zvtMisreadings.ts';

/** Most notes of one check; a terminal that talks nonsense need not fill the record. */
const most = 50;
const reasons: Readonly<Record<TagNote['reason'], string>> = {
  length: 'wrong length',
  value: 'value out of range or unknown',
  repeated: 'sent twice, the first one counts',
};

/** Collects notes. */
export class ZvtRemarks {
  private readonly lines = new Set<string>();
  /** Values among them that would have been readings. */
  readonly misreadings: Misreading[] = [];

  /** `where` is the command or tag concerned. */
  add(where: string, text: string): void {
    if (this.lines.size < most) this.lines.add(redactText(`${where}: ${text}`));
  }

  /** A value that was not used. */
  addNote(note: TagNote): void {
    const { tag, reason, bytes } = note;
    const misreading = misreadingOf(note);
    if (misreading !== null && this.misreadings.length < most) this.misreadings.push(misreading);
    this.add(tag.toString(16).toUpperCase(), `${reasons[reason]}, raw ${redactedHex(bytes, 16)}`);
  }

  get all(): readonly string[] {
    return [...this.lines];
  }
}
