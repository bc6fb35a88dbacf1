// What the parts of keeping the log are given.
import type { AppError } from '../../../shared/error/appError.ts';
import type { KeyProtection } from '../../../shared/place/signingKey.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

/** Services' common things, and where and how the key and the anchor lie. */
export interface KeepingDeps extends ServiceDeps {
  readonly dataFolder: string;
  readonly protection: KeyProtection;
  /** Whether the key was made at this start: then this computer cannot know any other yet. */
  readonly isNewKey?: boolean;
  /** Tells the person something that does not wait for the next start. */
  readonly tell?: (error: AppError) => void;
}
