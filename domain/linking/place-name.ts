import { PROVINCE_NAMES } from '../divisions/provinces'
import type { Text } from '../status/text'
import { ORIGINS } from '../verification/origins'

const withoutEnding = (city: string) => city.replace(/^(.{2,})市$/, '$1')

/** English names by the ways in which registries write a place: 浙江, 浙江省, 杭州, 杭州市. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  [...Object.values(PROVINCE_NAMES), ...ORIGINS.flatMap((group) => [group, ...group.items]).map(({ name }) => name)].flatMap(
    ({ zh, en }) => [
      [zh, en],
      [withoutEnding(zh), en],
    ],
  ),
)

/** A place that issued a code, as its registry wrote it; in English by its name there, if it has one. */
export const placeName = (written: string): Text => ({ zh: written, en: ENGLISH.get(written) ?? written })
