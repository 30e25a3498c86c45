import type { Text } from './text'

/** Kinds of place. Their order is part of the venue code's format: add at the end. */
export const PLACE_KINDS = ['outdoor', 'workplace', 'transport', 'mall', 'restaurant', 'cinema', 'school', 'hospital'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** How a kind of place treats 限制聚集. */
export type PlaceRule = 'yes' | 'with-mask' | 'no' | 'with-certificate'

/** Kinds of place for 限制聚集, as they stand until the office changes them (`status.md`). */
export const PLACES: readonly { kind: PlaceKind; name: Text; rule: PlaceRule }[] = [
  { kind: 'outdoor', name: { zh: '空旷、通风的场所', en: 'Outdoor and open places' }, rule: 'yes' },
  { kind: 'workplace', name: { zh: '办公场所、工厂', en: 'Offices and factories' }, rule: 'with-mask' },
  { kind: 'transport', name: { zh: '公共交通', en: 'Public transport' }, rule: 'no' },
  { kind: 'mall', name: { zh: '商场', en: 'Malls' }, rule: 'no' },
  { kind: 'restaurant', name: { zh: '餐饮场所', en: 'Restaurants' }, rule: 'no' },
  { kind: 'cinema', name: { zh: '影院', en: 'Cinemas' }, rule: 'no' },
  { kind: 'school', name: { zh: '学校', en: 'Schools' }, rule: 'no' },
  { kind: 'hospital', name: { zh: '医院', en: 'Hospitals' }, rule: 'with-certificate' },
]

export const PLACE_RULES: Readonly<Record<PlaceRule, Text>> = {
  yes: { zh: '可以', en: 'yes' },
  'with-mask': { zh: '戴口罩可以', en: 'with a mask' },
  no: { zh: '不可以', en: 'no' },
  'with-certificate': { zh: '凭证明', en: 'with a certificate' },
}
