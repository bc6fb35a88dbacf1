// 05 01, 0F 4D and 0F A1: what a terminal tells about itself without doing anything.

import type { CommandHandler } from './commandContext.ts';
import { maintenanceAnswer } from './maintenanceAnswer.ts';
import { readStatusRequest, statusAnswer } from './statusAnswer.ts';
import { systemInfoAnswer } from './systemInfoAnswer.ts';

const notUnderstood = 0x9a;
const notPossible = 0x83;

/** 05 01, Status-Enquiry (ZVT PA00P015 rev 13.08 §2.55). */
export const statusEnquiry: CommandHandler = async (context, talk, data) => {
  const request = readStatusRequest(data);
  if (request === null) await talk.refuse(notUnderstood);
  else if (!(await talk.accept())) return;
  else if (context.profile.needsPassword && request.password === null) await talk.abort(notPossible);
  else if (await talk.work())
    await talk.complete(statusAnswer(context.state, context.profile, request, context.localNow()));
};

/** 0F 4D, the maintenance extension; the dispatcher has made sure that there is something to tell. */
export const maintenance: CommandHandler = async (context, talk, data) => {
  const answer = (): Uint8Array | null => {
    const has = context.state.maintenance;
    return has === null ? null : maintenanceAnswer(data, has, { localNow: context.localNow(), since: context.since });
  };
  if (answer() === null) await talk.refuse(notUnderstood);
  else if ((await talk.accept()) && (await talk.work()) && (await talk.linger())) {
    await talk.complete({ tags: answer() ?? new Uint8Array(0) });
  }
};

/** 0F A1 02 00 01, a maker's own short report. */
export const systemInfo: CommandHandler = async (context, talk, data) => {
  if (data.length !== 2 || data[0] !== 0x00 || data[1] !== 0x01) await talk.refuse(notPossible);
  else if ((await talk.accept()) && (await talk.work())) await talk.complete({ head: systemInfoAnswer(context.state) });
};
