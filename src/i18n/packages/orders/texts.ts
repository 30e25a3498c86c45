import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of work orders, for who raises them and for the office. */
export const orderTexts = () => inLanguage({ zh: zhCN, en })
