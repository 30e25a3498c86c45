import { useTellLeft } from '@/pages/change/use-tell-left'
import { useBackCloses } from '@/ui/use-back-closes'
import { useForm, useJourney } from '../journey'

/** A change is left for the journey that it is of, also by the way back; what was not saved waits on the phone, and that is said. */
export function Leaving() {
  const { own } = useJourney()
  useBackCloses(own.stay)
  useTellLeft(useForm())
  return null
}
