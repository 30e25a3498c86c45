import { inLanguage } from '../../../language'
import { en } from './en'
import { zhCN } from './zh-CN'

/** Texts of this room alone. */
export const auditTexts = () => inLanguage({ zh: zhCN, en })

/** The words for an act, by its operation. */
export function actWords(operation: string): string {
  const acts: Readonly<Record<string, string>> = Object.assign({}, ...Object.values(auditTexts().operations).map((group) => group.acts))
  return acts[operation] ?? operation
}
