// Words of the set-up: everything goes to standard error, so that standard output stays free for results.

/** @typedef {{ zh: string, en: string }} Words one text in both languages of the program */

/** The language of the shell: Chinese where its locale says so, English otherwise. */
export const language = chooseLanguage(process.env, Intl.DateTimeFormat().resolvedOptions().locale);

/**
 * The first locale variable that is set decides; Windows has none and is asked through Intl.
 * @param {Record<string, string | undefined>} environment
 * @param {string} systemLocale
 * @returns {keyof Words}
 */
export function chooseLanguage(environment, systemLocale) {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || systemLocale;
  return /^zh\b|^zh[_-]/i.test(locale) ? 'zh' : 'en';
}

/**
 * @param {Words | string} words
 * @returns {string}
 */
export function inWords(words) {
  return typeof words === 'string' ? words : words[language];
}

/** @param {Words | string} words */
export function say(words) {
  process.stderr.write(`${inWords(words)}\n`);
}
