import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this room alone. */
export const whiteListTexts = () => inLanguage({ zh: zhCN, en })
