import type { Text } from './text'

/** The words that stand beside a mark and tell it from the same picture of another situation. */
export const LABELS = {
  verified: { zh: '已核查', en: 'verified' },
  controlled: { zh: '已管控', en: 'under control' },
  'in-verification': { zh: '核查中', en: 'being verified' },
  'restricted-gathering': { zh: '限制聚集', en: 'restricted gathering' },
  'truck-driver': { zh: '集卡车司机', en: 'truck driver' },
  'temporary-pass': { zh: '临时通行', en: 'temporary pass' },
} as const satisfies Record<string, Text>

export type Label = keyof typeof LABELS
