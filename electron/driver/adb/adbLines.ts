// Connections one after the other: the one that was given first, then new ones, each only when the last is closed.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';

/** Opens the next connection to the same place. */
export class AdbLines {
  readonly address: string;
  private readonly first: Transport;
  private readonly reopen: DriverDeps['reopen'];
  private current: Transport | null = null;
  private isFirstUsed = false;

  constructor(first: Transport, reopen: DriverDeps['reopen']) {
    this.first = first;
    this.address = first.address.text;
    this.reopen = reopen;
  }

  /** Codes: transport.closed (nobody can open it again), and those of opening. */
  async next(signal: AbortSignal): Promise<Result<Transport>> {
    if (!this.isFirstUsed) {
      this.isFirstUsed = true;
      this.current = this.first;
      return success(this.first);
    }
    // A server takes one request for each connection, and a terminal one console at a time.
    await this.current?.close();
    this.current = null;
    if (this.reopen === undefined) return failure('transport.closed', { address: this.address });
    const opened = await this.reopen(signal);
    if (opened.ok) this.current = opened.value;
    return opened;
  }

  /** Closes what was opened here; the first transport stays its owner's. */
  async close(): Promise<void> {
    const { current } = this;
    if (current === this.first) return;
    this.current = null;
    await current?.close();
  }
}
