import type { Text } from '@domain/status'
import type { Catalogue } from './catalogue'
import { en } from './en'
import { currentLanguage, type Language } from './language'
import { zhCN } from './zh-CN'

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh: zhCN, en }

/** The catalogue in the language on the screen. */
export const texts = (): Catalogue => CATALOGUES[currentLanguage()]

/** A text of the rules in the language on the screen. */
export const say = (text: Text): string => text[currentLanguage()]

/** The Chinese beside it, for staff here who read no other language; nothing where the screen is Chinese already. */
export const sayBeside = (text: Text): string | undefined => (currentLanguage() === 'en' ? text.zh : undefined)
