import { action, observable } from 'mobx'

export type Language = 'zh' | 'en'

const current = observable.box<Language>('zh')

/** The language on the screen. Read inside an observer, so that every page changes at once. */
export const currentLanguage = (): Language => current.get()

export const setLanguage = action((language: Language) => current.set(language))
