import type { Decision } from './decide'
import { SITUATIONS } from './situations'
import type { Situation } from './status.table'
import type { Text } from './text'
import { COLOUR_WORDS } from './words'

const GREEN: Text = { zh: '绿码', en: 'Green' }
const RED_OR_YELLOW: Text = { zh: '红（黄）码', en: 'Red or yellow' }
const GREY: Text = { zh: '灰码', en: 'Grey' }

/**
 * The colour that the title of a situation begins with: that of its usual picture, which may have another. It stands beside the situations, not in them, for only staff need it:
 * the main package of WeChat, which has the situations, has no room for it.
 */
export const COLOUR_IN_TITLE: Readonly<Record<Situation, Text | undefined>> = {
  1: GREEN,
  2: GREEN,
  3: GREEN,
  4: GREEN,
  5: RED_OR_YELLOW,
  6: RED_OR_YELLOW,
  7: RED_OR_YELLOW,
  8: GREY,
  9: undefined,
  10: undefined,
  11: undefined,
  12: undefined,
  13: undefined,
  14: undefined,
}

/** Colour and situation for who sees a code once, the colour said once: 绿码绿勾; 黄码红叉（未核查）; 绿码, 限制聚集. */
export function pictureWordsOf({ situation, colour }: Pick<Decision, 'situation' | 'colour'>): readonly Text[] {
  const { title } = SITUATIONS[situation]
  const [usual, said] = [COLOUR_IN_TITLE[situation], COLOUR_WORDS[colour]]
  if (!usual) return [said, title]
  return [{ zh: said.zh + title.zh.slice(usual.zh.length), en: said.en + title.en.slice(usual.en.length) }]
}
