import { eachOf } from './each-of'

/**
 * The languages of the screen, each by what it calls itself. Another one is a row here: what has no words in it yet does not compile. Phones whose own language is
 * none of these are spoken to in English.
 */
export const LANGUAGES = {
  zh: '中文',
  en: 'English',
} as const

export type Language = keyof typeof LANGUAGES
export const LANGUAGE_KEYS = Object.keys(LANGUAGES) as Language[]

/** One thing for each language. */
export const inEach = <Thing>(thing: (language: Language) => Thing): Record<Language, Thing> => eachOf(LANGUAGE_KEYS, thing)
