import type { Language } from '../kernel/language'

/** A sentence for people, in every language of the screen. */
export type Text = Readonly<Record<Language, string>>
