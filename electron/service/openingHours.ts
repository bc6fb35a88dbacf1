// The opening hours of the shop: what is set, and setting them.
import { AppFailure, failure } from '../../shared/error/appError.ts';
import type { OpeningHoursAnswer } from '../../shared/ipc/fleetContract.ts';
import { type OpeningHours, openingHoursSchema, usualHours, weekdays } from '../../shared/place/openingHours.ts';
import { attempt } from './attempt.ts';
import { changeOf } from './changeOf.ts';
import { utcText } from './isoTime.ts';
import { writeLineWith } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { OpeningHoursService } from './services.ts';

const settingName = 'openingHours';

const dayNames = {
  mon: { zh: '周一', en: 'Mon' },
  tue: { zh: '周二', en: 'Tue' },
  wed: { zh: '周三', en: 'Wed' },
  thu: { zh: '周四', en: 'Thu' },
  fri: { zh: '周五', en: 'Fri' },
  sat: { zh: '周六', en: 'Sat' },
  sun: { zh: '周日', en: 'Sun' },
} as const;

const inWords = (hours: OpeningHours, language: 'zh' | 'en'): string =>
  weekdays
    .map((day) => {
      const spans = hours[day].map(({ from, until }) => `${from}–${until}`).join(', ');
      const closed = language === 'zh' ? '休息' : 'closed';
      return `${dayNames[day][language]} ${spans === '' ? closed : spans}`;
    })
    .join(language === 'zh' ? '；' : '; ');

/** The opening hours of the open shop; the usual ones until somebody sets them. */
export const createOpeningHours = (deps: ServiceDeps): OpeningHoursService => {
  const { settings } = deps.shops.open;
  const now = async (): Promise<OpeningHoursAnswer> => {
    const kept = await settings.shopSetting(settingName);
    const parsed = openingHoursSchema.safeParse(kept?.value);
    if (kept === null || !parsed.success) {
      return { hours: openingHoursSchema.parse(usualHours), isSet: false, changedBy: null, changedAt: null };
    }
    return { hours: parsed.data, isSet: true, changedBy: kept.changedBy, changedAt: kept.changedAt };
  };
  return {
    get: () => attempt(now),
    set: ({ hours }) =>
      attempt(async () => {
        const parsed = openingHoursSchema.safeParse(hours);
        if (!parsed.success) {
          const facts = { field: 'hours', found: parsed.error.issues[0]?.message ?? '', expected: 'HH:MM–HH:MM' };
          throw new AppFailure(failure('input.invalid', facts).error);
        }
        const former = (await settings.shopSetting(settingName))?.value;
        await writeLineWith(
          deps,
          () =>
            settings.setShopSetting(settingName, {
              value: parsed.data,
              changedBy: deps.operator.current(),
              changedAt: utcText(deps.clock.now()),
            }),
          {
            kind: 'setting',
            ...changeOf(former, parsed.data),
            summary: {
              zh: `营业时间：${inWords(parsed.data, 'zh')}`,
              en: `Opening hours: ${inWords(parsed.data, 'en')}`,
            },
          },
        );
        const answer = await now();
        deps.publish('fleet.hoursChanged', answer);
        return answer;
      }),
  };
};
