import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of 风险地区名单 alone. */
export const riskListTexts = () => inLanguage({ zh: zhCN, en })
