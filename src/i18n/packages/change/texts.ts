import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Of forms that are not handed in yet, and of changes that are not saved, for the subpackages that have one. */
export const changeTexts = () => inLanguage({ zh: zhCN, en })
