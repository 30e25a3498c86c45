export type Language = 'zh' | 'en'

let whereItStands = (): Language => 'zh'

/** The language on the screen. Read inside an observer, so that every page changes at once. */
export const currentLanguage = (): Language => whereItStands()

/** Tells where it stands: among what the phone keeps at the start, in the settings' store as soon as there is one. */
export const speakAs = (where: () => Language): void => {
  whereItStands = where
}
