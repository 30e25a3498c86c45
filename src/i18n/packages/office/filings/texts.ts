import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this room alone. */
export const filingTexts = () => inLanguage({ zh: zhCN, en })
