import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Of the subpackages that ask for the consent. */
export const consentTexts = () => inLanguage({ zh: zhCN, en })
