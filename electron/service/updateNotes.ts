// What the log says of updates of the program, and what an update would disturb at this moment.
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { UpdateObstacle } from '../../shared/update/updateState.ts';
import type { Activity } from './activity.ts';
import { attempt } from './attempt.ts';

import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Services } from './services.ts';
import type { UpdateNotes } from './updateServices.ts';

type Step = PrivateInput<'update.note'>['step'];

const lines: Readonly<Record<Step, (version: string, about: string) => Bilingual>> = {
  none: (version) => ({
    zh: `检查更新：没有新版本（当前 ${version}）`,
    en: `Checked for updates: none (this is ${version})`,
  }),
  found: (version) => ({ zh: `检查更新：有新版本 ${version}`, en: `Checked for updates: version ${version} is there` }),
  fetched: (version) => ({
    zh: `已下载新版本 ${version}，校验相符`,
    en: `Version ${version} fetched, its checksum fits`,
  }),
  prepared: (version, about) => ({
    zh: `已备份（${about}）；程序关闭时安装 ${version}`,
    en: `Backup made (${about}); version ${version} is installed when the program ends`,
  }),
  takenBack: (version) => ({ zh: `不安装新版本 ${version}`, en: `Version ${version} is not installed after all` }),
  failed: (version, about) => ({
    zh: `更新没有成功（${about}），当前版本 ${version} 没有改动`,
    en: `The update failed (${about}); version ${version} is unchanged`,
  }),
  installed: (version, about) => ({
    zh: `程序已从 ${about} 更新到 ${version}`,
    en: `The program was updated from ${about} to ${version}`,
  }),
  notInstalled: (version, about) => ({
    zh: `新版本 ${version} 没有装上，仍是 ${about}`,
    en: `Version ${version} was not installed; ${about} still runs`,
  }),
};

/** A person who stands in front of a terminal; a visit that nobody touched for so long is not being made, ms. */
const visitMs = 30 * 60_000;

/** What is asked for obstacles. */
export interface UpdateNoteDeps extends ServiceDeps {
  readonly activity: Pick<Activity, 'isAnything'>;
  readonly captures: Pick<Services['captures'], 'list'>;
  readonly isBackingUp: () => Promise<boolean>;
}

/** Of one shop. */
export const createUpdateNotes = (deps: UpdateNoteDeps): UpdateNotes => {
  const isVisiting = async (): Promise<boolean> => {
    const now = deps.clock.now();
    const visits = await deps.shops.open.guided.unfinished();
    return visits.some(({ changedAt }) => Math.abs(now - Date.parse(changedAt)) < visitMs);
  };
  const isCapturing = async (): Promise<boolean> => {
    const listed = await deps.captures.list();
    return listed.ok && listed.value.running !== null;
  };
  return {
    note: ({ step, version, about }) =>
      attempt(async () => {
        await writeLine(deps, { kind: 'shop', summary: lines[step](version, about) });
        return {};
      }),
    obstacles: () =>
      attempt(async () => {
        const found: readonly (readonly [UpdateObstacle, boolean])[] = [
          ['terminal', deps.activity.isAnything()],
          ['guided', await isVisiting()],
          ['capture', await isCapturing()],
          ['backup', await deps.isBackingUp()],
        ];
        return { obstacles: found.flatMap(([name, isThere]) => (isThere ? [name] : [])) };
      }),
  };
};
