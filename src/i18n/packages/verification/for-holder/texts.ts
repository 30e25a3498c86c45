import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this page alone. */
export const forHolderTexts = () => inLanguage({ zh: zhCN, en })
