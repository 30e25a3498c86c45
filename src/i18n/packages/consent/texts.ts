import { currentLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Of the subpackages that ask for the consent. */
export const consentTexts = () => (currentLanguage() === 'en' ? en : zhCN)
