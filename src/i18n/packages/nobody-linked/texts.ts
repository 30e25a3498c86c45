import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** For the subpackages whose pages are about somebody who is linked. */
export const nobodyLinkedTexts = () => inLanguage({ zh: zhCN, en })
