import { useBackCloses } from '@/ui/use-back-closes'
import { useJourney } from '../journey'

/** A change is left for the journey that it is of, also by the way back. */
export function Leaving() {
  const { own } = useJourney()
  useBackCloses(own.stay)
  return null
}
