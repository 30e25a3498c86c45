import type { Text } from './text'

/** Kinds of place. Their order is part of the venue code's format: add at the end. */
export const PLACE_KINDS = ['outdoor', 'workplace', 'transport', 'mall', 'restaurant', 'cinema', 'school', 'hospital'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** How a kind of place treats 限制聚集. */
export const PLACE_RULE_NAMES = ['yes', 'with-mask', 'no', 'with-certificate'] as const
export type PlaceRule = (typeof PLACE_RULE_NAMES)[number]

/** How the office treats kinds of place otherwise than the table here. */
export type OfficeRules = Readonly<Partial<Record<PlaceKind, PlaceRule>>>

/** How each kind treats it, as it stands until the office changes it (`status.md`). */
const OF_KIND: Readonly<Record<PlaceKind, { name: Text; rule: PlaceRule }>> = {
  outdoor: { name: { zh: '空旷、通风的场所', en: 'Outdoor and open places' }, rule: 'yes' },
  workplace: { name: { zh: '办公场所、工厂', en: 'Offices and factories' }, rule: 'with-mask' },
  transport: { name: { zh: '公共交通', en: 'Public transport' }, rule: 'no' },
  mall: { name: { zh: '商场', en: 'Malls' }, rule: 'no' },
  restaurant: { name: { zh: '餐饮场所', en: 'Restaurants' }, rule: 'no' },
  cinema: { name: { zh: '影院', en: 'Cinemas' }, rule: 'no' },
  school: { name: { zh: '学校', en: 'Schools' }, rule: 'no' },
  hospital: { name: { zh: '医院', en: 'Hospitals' }, rule: 'with-certificate' },
}

export const PLACES = PLACE_KINDS.map((kind) => ({ kind, ...OF_KIND[kind] }))

/** The rule at a kind of place: the office's, else that of the table. */
export const ruleAt = (kind: PlaceKind, office: OfficeRules = {}): PlaceRule => office[kind] ?? OF_KIND[kind].rule

export const PLACE_RULES: Readonly<Record<PlaceRule, Text>> = {
  yes: { zh: '可以', en: 'yes' },
  'with-mask': { zh: '戴口罩可以', en: 'with a mask' },
  no: { zh: '不可以', en: 'no' },
  'with-certificate': { zh: '凭证明', en: 'with a certificate' },
}
