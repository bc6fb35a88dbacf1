// What keeping the log is given, with what it told written down.
import type { KeepingDeps } from '../../electron/service/journal/keepingDeps.ts';
import type { AppError } from '../../shared/error/appError.ts';
import type { Heard } from './anEngine.ts';
import type { FakeClock } from './fakeClock.ts';
import { someDeps } from './serviceDeps.ts';

/** A shop of its own, with a key in a file. */
export const someKeeping = async (): Promise<
  KeepingDeps & { readonly clock: FakeClock; readonly heard: Heard[]; readonly told: AppError[] }
> => {
  const deps = await someDeps();
  const told: AppError[] = [];
  return {
    ...deps,
    dataFolder: deps.folder,
    protection: 'file',
    told,
    tell: (error) => {
      told.push(error);
    },
  };
};

/** A line to be written. */
export const someLine = { kind: 'shop', summary: { zh: '甲', en: 'a' } } as const;
