import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of one room of the desk. */
export const accountTexts = () => inLanguage({ zh: zhCN, en })
