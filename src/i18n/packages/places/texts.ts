import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts around names of places, for subpackages that write or pick them. */
export const placeTexts = () => inLanguage({ zh: zhCN, en })
