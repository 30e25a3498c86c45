import type { Text } from '@domain/status'
import type { Catalogue } from './catalogue'
import { en } from './en'
import { currentLanguage, inLanguage } from './language'
import { zhCN } from './zh-CN'

/** The catalogue in the language on the screen. */
export const texts = (): Catalogue => inLanguage<Catalogue>({ zh: zhCN, en })

/** A text of the rules in the language on the screen. */
export const say = (text: Text): string => inLanguage(text)

/** The Chinese beside it, for staff here who read no other language; nothing where the screen is Chinese already. */
export const sayBeside = (text: Text): string | undefined => (currentLanguage() === 'zh' ? undefined : text.zh)
