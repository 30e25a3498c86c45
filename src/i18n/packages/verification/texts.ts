import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this subpackage alone: they do not weigh on the main package. */
export const verificationTexts = () => inLanguage({ zh: zhCN, en })
