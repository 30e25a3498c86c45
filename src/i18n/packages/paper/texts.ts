import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of paper passes, for the office and for grid workers. */
export const paperTexts = () => inLanguage({ zh: zhCN, en })
