import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Of changes that are not saved yet, for the subpackages that have a form to be changed. */
export const changeTexts = () => inLanguage({ zh: zhCN, en })
