import { say, texts } from '@/i18n/texts'
import type { Applicant } from '@/stores/shown'

/** 杭州市 → 杭州. */
const short = (place: string) => place.replace(/^(.{2,})市$/, '$1')

/** Whose health code the colour comes from: 浙江健康码（温州）, 浙江健康码（杭州）, 澳门健康码. */
export function sourceName(source: Applicant['source']): string {
  const { sources } = texts().code
  if (!source) return sources.none
  return source.registry === 'wenzhou' ? sources.wenzhou : sources[source.registry](short(say(source.place)))
}

/** What stands beside a name: role and source; of somebody unconfirmed the source is not told (`rules.md` 1). */
export function originOf({ role, source }: Pick<Applicant, 'role' | 'source'>): string {
  const word = texts().code.roles[role]
  return role === 'unconfirmed' ? word : `${word} · ${sourceName(source)}`
}
