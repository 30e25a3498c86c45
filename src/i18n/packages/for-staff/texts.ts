import { inLanguage } from '../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of what stands in the place of a staff page that does not open, for the subpackages of the staff. */
export const forStaffTexts = () => inLanguage({ zh: zhCN, en })
