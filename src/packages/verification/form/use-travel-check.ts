import { useStores } from '@/pages/stores'
import type { Itinerary } from '@domain/status'
import { useRouter } from '@tarojs/taro'

/** The one bit that the code of the person in the address shows; undefined when none holds, and where staff fill in the form. */
export function useTravelCheck(): Itinerary | undefined {
  const { code } = useStores()
  const { person } = useRouter().params
  return code.applicants.find((applicant) => applicant.person === person)?.code?.itinerary
}
