import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of the field that a day is picked in, for the subpackages that have one. */
export const calendarTexts = () => inLanguage({ zh: zhCN, en })
