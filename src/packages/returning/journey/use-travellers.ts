import { returningTexts } from '@/i18n/packages/returning/texts'
import { texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { PersonRef } from '@domain/kernel/ids'

/** Who of this account can travel, oneself first; and what they are called. Read inside an observer. */
export function useTravellers() {
  const { code } = useStores()
  const { roles } = texts().code
  const selves = code.applicants.filter(({ role }) => role === 'self')
  const confirmed = [...selves, ...code.applicants.filter(({ role }) => role === 'dependant')]
  const nameOf = (person: PersonRef) => {
    const found = confirmed.find((one) => one.person === person)
    return found ? `${found.maskedName} · ${roles[found.role]}` : returningTexts().form.someone
  }
  return { people: confirmed.map(({ person }) => person), nameOf }
}
