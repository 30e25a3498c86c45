import type { Text } from '../status/text'

/** A place as the screen writes it, and as it is searched. */
export interface Place {
  code: string
  name: Text
  /** A syllable a character of the Chinese name. */
  pinyin: readonly string[]
}

/** Places of one province or county, as people pick them. */
export interface PlaceGroup {
  code: string
  name: Text
  items: readonly Place[]
}

/** What Chinese names end in, longer endings first: its pinyin, and the English of it. */
const KINDS: readonly (readonly [ending: string, pinyin: string, en: string])[] = [
  ['特产场场区', 'te chan chang chang qu', 'Specialty Farm'],
  ['自然保护区', 'zi ran bao hu qu', 'Nature Reserve'],
  ['开发区', 'kai fa qu', 'Development Zone'],
  ['管理区', 'guan li qu', 'Area'],
  ['畲族乡', 'she zu xiang', 'She Township'],
  ['畲族镇', 'she zu zhen', 'She Town'],
  ['自治州', 'zi zhi zhou', 'Prefecture'],
  ['街道', 'jie dao', 'Subdistrict'],
  ['社区', 'she qu', 'Community'],
  ['林场', 'lin chang', 'Forest Farm'],
  ['地区', 'di qu', 'Prefecture'],
  ['镇', 'zhen', 'Town'],
  ['乡', 'xiang', 'Township'],
  ['区', 'qu', 'District'],
  ['县', 'xian', 'County'],
  ['盟', 'meng', 'League'],
  ['市', 'shi', ''],
]

export const syllables = (pinyin: string): string[] => pinyin.split(' ').filter(Boolean)

/** xi an → Xi'an. */
const romanised = (pinyin: string) =>
  syllables(pinyin)
    .map((syllable, at) => (at > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replace(/^./, (letter) => letter.toUpperCase())

/** Both names of a division. `pinyin`: of its Chinese name without the ending; `own`: what English calls it, where that is not its pinyin. */
export function called(zh: string, pinyin: string, own = romanised(pinyin)): Omit<Place, 'code'> {
  const [, ending, kind] = KINDS.find(([end]) => zh.endsWith(end)) ?? ['', '', '']
  return { name: { zh, en: [own, kind].filter(Boolean).join(' ') }, pinyin: syllables(`${pinyin} ${ending}`) }
}
