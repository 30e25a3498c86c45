import type { Language } from '@domain/kernel/language'

let whereItStands = (): Language => 'zh'

/** The language on the screen. Read inside an observer, so that every page changes at once. */
export const currentLanguage = (): Language => whereItStands()

/** What is there in every language, in that on the screen. */
export const inLanguage = <Wording>(by: Readonly<Record<Language, Wording>>): Wording => by[currentLanguage()]

/** Tells where it stands: among what the phone keeps at the start, in the settings' store as soon as there is one. */
export const speakAs = (where: () => Language): void => {
  whereItStands = where
}
