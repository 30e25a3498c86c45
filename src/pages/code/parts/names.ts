import { texts } from '@/i18n/texts'

interface Source {
  registry: 'wenzhou' | 'zhejiang' | 'national'
  place: string
}

/** 杭州市 → 杭州. */
const short = (place: string) => place.replace(/^(.{2,})市$/, '$1')

/** Whose health code the colour comes from: 浙江健康码（温州）, 浙江健康码（杭州）, 澳门健康码. */
export function sourceName(source: Source | null): string {
  const { sources } = texts().code
  if (!source) return sources.none
  return source.registry === 'wenzhou' ? sources.wenzhou : sources[source.registry](short(source.place))
}
