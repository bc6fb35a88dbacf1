// Amounts as people read them.
import type { Language } from '../../../shared/model/bilingual.ts';

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** Hours, or days from two days on: one decimal. */
export const spanOf = (hours: number): { readonly unit: 'hours' | 'days'; readonly count: number } =>
  hours < 48
    ? { unit: 'hours', count: Math.round(hours * 10) / 10 }
    : { unit: 'days', count: Math.round((hours / 24) * 10) / 10 };

/** An amount of money; a currency that is not known is written as its code. */
export const moneyOf = (amount: number, currency: string, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency, minimumFractionDigits: 2 }).format(amount);

/** A share as whole percent; never 100 % while something is missing. */
export const percentOf = (ratio: number): string => `${String(ratio === 1 ? 100 : Math.floor(ratio * 1000) / 10)} %`;
