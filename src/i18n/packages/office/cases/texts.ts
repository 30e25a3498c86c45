import { currentLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this room alone. */
export const allCasesTexts = () => (currentLanguage() === 'en' ? en : zhCN)
