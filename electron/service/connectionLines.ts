// Lines of the maintenance log about connections: lost, back, and the time in between.
import type { AppError } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';

/** A span of time (ms) in words, exact to a second, a minute or a tenth of an hour. */
export const spanInWords = (ms: number): Bilingual => {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 120) return { zh: `${String(seconds)} 秒`, en: `${String(seconds)} s` };
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return { zh: `${String(minutes)} 分钟`, en: `${String(minutes)} min` };
  const hours = (seconds / 3600).toFixed(1);
  return { zh: `${hours} 小时`, en: `${hours} h` };
};

/** A connection that was lost without anybody asking. */
export const lostLine = (address: string, error: AppError | null): Bilingual => {
  const title = error === null ? { zh: '端口中断', en: 'the port was interrupted' } : adviseOn(error).title;
  return {
    zh: `连接断开（${address}）：${title.zh}`,
    en: `Connection lost (${address}): ${title.en}`,
  };
};

/** A connection that is back, and how long it was away. */
export const backLine = (address: string, awayMs: number): Bilingual => {
  const span = spanInWords(awayMs);
  return {
    zh: `连接恢复（${address}），中断了 ${span.zh}，序列号已核对`,
    en: `Connection back (${address}) after ${span.en}; the serial number was compared`,
  };
};

/** A computer that slept. */
export const sleptLine = (asleepMs: number): Bilingual => {
  const span = spanInWords(asleepMs);
  return {
    zh: `电脑休眠了 ${span.zh}：休眠前已关闭所有端口，现在重新连接并核对终端`,
    en: `The computer slept for ${span.en}: all ports were closed before, terminals are found again now`,
  };
};
