import { type Language, LANGUAGE_KEYS } from '@domain/kernel/language'

export interface Settings {
  language: Language
  type: 'normal' | 'large'
  theme: 'auto' | 'light' | 'dark'
}

const CHOICES: { readonly [Name in keyof Settings]: readonly Settings[Name][] } = {
  language: LANGUAGE_KEYS,
  type: ['normal', 'large'],
  theme: ['auto', 'light', 'dark'],
}

/** The settings in what the phone keeps, checked by hand: nothing else is loaded when the first picture is drawn. */
export function settingsIn(kept: unknown, phone: { language(): Settings['language'] }): Settings {
  const found = (kept || {}) as Readonly<Record<string, unknown>>
  const chosen = <Name extends keyof Settings>(name: Name) => CHOICES[name].find((choice) => choice === found[name])
  return { language: chosen('language') ?? phone.language(), type: chosen('type') ?? 'normal', theme: chosen('theme') ?? 'auto' }
}

/** How the screen looks by these settings. */
export const appearanceOf = ({ theme, type }: Settings) => ({ theme, isLarge: type === 'large' })
