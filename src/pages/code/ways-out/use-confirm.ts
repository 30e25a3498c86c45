import type { Applicant } from '@/stores/shown'
import { useStores } from '../../stores'

/** A function that takes whoever holds the phone to where this person is confirmed, by the document that they have. */
export function useConfirm({ person, can }: Pick<Applicant, 'person' | 'can'>): () => void {
  const { navigation } = useStores()
  return () => (can.confirm === 'passport' ? navigation.open('link', { way: 'passport' }) : navigation.open('confirm', { person }))
}
