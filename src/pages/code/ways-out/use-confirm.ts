import type { Applicant } from '@/stores/shown'
import { useStores } from '../../stores'

/** A function that takes whoever holds the phone to where this person is confirmed. */
export function useConfirm({ person }: Pick<Applicant, 'person'>): () => void {
  const { navigation } = useStores()
  return () => navigation.open('confirm', { person })
}
