// What whoever looks after many computers can settle about updates: one small file, beside the program or of the system.
// It is read before the window opens, so it is judged by hand: the library of schemas would make every start wait.
import { isFeedAddress } from './feedAddress.ts';
import type { UpdateChannel } from './updateState.ts';

/** Says that a JSON file is such a policy. */
export const policyFormat = 'terminal-steward-policy';

/** A policy. `isAllowed: false` switches everything about updates off, and the page says that it was. */
export interface ManagedPolicy {
  readonly format: typeof policyFormat;
  readonly version: 1;
  readonly updates: {
    readonly isAllowed: boolean;
    /** Where releases are; absent = as the package says. */
    readonly feed?: string;
    readonly channel?: UpdateChannel;
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object that has no others; null = it has, or is none. */
const onlyFields = (value: unknown, names: readonly string[]): Fields | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.keys(value).every((name) => names.includes(name)) ? (value as Fields) : null;
};

const channels: Readonly<Record<UpdateChannel, true>> = { latest: true, beta: true };
const longestFeed = 500;

const isFeed = (feed: unknown): boolean =>
  feed === undefined || (typeof feed === 'string' && feed.length <= longestFeed && isFeedAddress(feed));

const isPolicy = (value: unknown): value is ManagedPolicy => {
  const policy = onlyFields(value, ['format', 'version', 'updates']);
  if (policy?.['format'] !== policyFormat || policy['version'] !== 1) return false;
  const updates = onlyFields(policy['updates'], ['isAllowed', 'feed', 'channel']);
  if (typeof updates?.['isAllowed'] !== 'boolean' || !isFeed(updates['feed'])) return false;
  const { channel } = updates;
  return channel === undefined || (typeof channel === 'string' && Object.hasOwn(channels, channel));
};

/** The policy in a file's text; null = it is none, and then nothing is asked for at all. */
export const readPolicy = (text: string): ManagedPolicy | null => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isPolicy(value) ? value : null;
  } catch {
    return null;
  }
};
