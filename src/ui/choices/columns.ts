/** Of one letter, in widths of a Chinese character. */
const widthOf = (letter: string) => (letter > '\u2e7f' ? 1 : 0.6)
/** Around the words of a box. */
const AROUND = 0.7
/** Longer words take two lines. */
const WORDS_AT_MOST = 7.5
/** Without a space in it: what is longer reads better in a row of its own. */
const CHUNK_AT_MOST = 12
/** Between two boxes. */
const GAP = 0.5
/** What a card has at 375 px. */
const ROOM = { normal: 19.4, large: 14.9 }
const COLUMNS_AT_MOST = 4

const lengthOf = (words: string) => [...words].reduce((sum, letter) => sum + widthOf(letter), 0)

/** What does not break, of all titles: words, and a name with whose it is. */
const longestOf = (titles: readonly string[]) =>
  Math.max(0, ...titles.flatMap((title) => title.replace(/ · /g, '·').split(' ')).map(lengthOf))

/** It would break inside a word in half a row, or fill more than two lines of it. */
const isLong = (title: string, half: number) =>
  title.split(' ').some((chunk) => lengthOf(chunk) > CHUNK_AT_MOST || chunk.split(/[，、；]/).some((part) => lengthOf(part) > half))

interface Grid {
  columns: number
  /** No number of columns leaves the last row even: the first box takes a row of its own. */
  isFirstWide: boolean
}

/** Boxes stand under each other, as many beside each other as a phone has room for, and none is left over alone in the last row. */
export function gridOf(titles: readonly string[], isLarge: boolean): Grid {
  const width = Math.min(longestOf(titles), WORDS_AT_MOST) + AROUND
  const room = Math.floor((ROOM[isLarge ? 'large' : 'normal'] + GAP) / (width + GAP))
  const half = (ROOM[isLarge ? 'large' : 'normal'] - GAP) / 2 - AROUND
  if (titles.some((title) => isLong(title, half))) return { columns: 1, isFirstWide: false }
  const most = Math.max(1, Math.min(room, COLUMNS_AT_MOST, titles.length))
  for (let columns = most; columns > 1; columns--) if (titles.length % columns !== 1) return { columns, isFirstWide: false }
  return most === 1 ? { columns: 1, isFirstWide: false } : { columns: 2, isFirstWide: true }
}
