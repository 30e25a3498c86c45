import type { Decision } from './decide'
import { SITUATIONS } from './situations'
import type { Text } from './text'
import { COLOUR_WORDS } from './words'

/** The colours that titles of situations begin with: that of the usual picture, which may have another. */
const USUAL = { zh: /^(?:绿码|红（黄）码|灰码)/, en: /^(?:Green|Red or yellow|Grey)\b/ }

/** Colour and situation for who sees a code once, the colour said once: 绿码绿勾; 黄码红叉（未核查）; 绿码, 限制聚集. */
export function pictureWordsOf({ situation, colour }: Pick<Decision, 'situation' | 'colour'>): readonly Text[] {
  const { title } = SITUATIONS[situation]
  const said = COLOUR_WORDS[colour]
  if (!USUAL.zh.test(title.zh)) return [said, title]
  return [{ zh: title.zh.replace(USUAL.zh, said.zh), en: title.en.replace(USUAL.en, said.en) }]
}
