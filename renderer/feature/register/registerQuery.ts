// The filters of the register as they stand in its address, and as the program takes them.
import { type RegisterFilter, type RegisterSort, registerSorts } from '../../../shared/register/fieldIssue.ts';
import { type Lifecycle, lifecycles } from '../../../shared/register/lifecycle.ts';
import { type RegistrationState, registrationStates } from '../../../shared/register/registerRecord.ts';

/** What the person has chosen; empty text and null mean no restriction. */
export interface RegisterQuery {
  readonly text: string;
  readonly lifecycle: Lifecycle | null;
  readonly registration: RegistrationState | null;
  readonly store: string | null;
  readonly model: string | null;
  readonly tasks: boolean;
  readonly drift: boolean;
  readonly sort: RegisterSort;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((each) => each === value) ?? null;

const textOf = (value: string | null): string | null => (value === null || value === '' ? null : value.slice(0, 200));

/** Reads an address; whatever is not understood is no restriction. */
export const readQuery = (address: URLSearchParams): RegisterQuery => ({
  text: (address.get('text') ?? '').slice(0, 200),
  lifecycle: oneOf(address.get('lifecycle'), lifecycles),
  registration: oneOf(address.get('registration'), registrationStates),
  store: textOf(address.get('store')),
  model: textOf(address.get('model')),
  tasks: address.get('tasks') === '1',
  drift: address.get('drift') === '1',
  sort: oneOf(address.get('sort'), registerSorts) ?? 'updated',
});

/** Writes an address; what is not restricted is left out. */
export const writeQuery = (query: RegisterQuery): URLSearchParams => {
  const address = new URLSearchParams();
  for (const name of ['text', 'lifecycle', 'registration', 'store', 'model'] as const) {
    const value = query[name];
    if (value !== null && value !== '') address.set(name, value);
  }
  if (query.tasks) address.set('tasks', '1');
  if (query.drift) address.set('drift', '1');
  if (query.sort !== 'updated') address.set('sort', query.sort);
  return address;
};

/** Whether anything is restricted; an order restricts nothing. */
export const isRestricted = (query: RegisterQuery): boolean => writeQuery({ ...query, sort: 'updated' }).size > 0;

/** The same as the program takes it. */
export const filterOf = ({
  text,
  lifecycle,
  registration,
  store,
  model,
  tasks,
  drift,
}: RegisterQuery): RegisterFilter => ({
  text: text.trim() === '' ? null : text,
  lifecycle,
  registration,
  store,
  model,
  hasTasks: tasks ? true : null,
  hasDrift: drift ? true : null,
});
