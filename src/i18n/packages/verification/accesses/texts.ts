import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this part alone. */
export const accessTexts = () => inLanguage({ zh: zhCN, en })
