import { Overtaken } from '@/pages/change/overtaken'
import type { Journey } from '@domain/declaration/journey'
import { observer } from 'mobx-react-lite'
import { useForm } from '../journey'
import { FACTS_AT, useFacts } from '../parts/use-facts'

/** The journey has been changed since the change of it was begun. */
export const OvertakenJourney = observer(function OvertakenJourney({ newest }: { newest: Journey }) {
  const { journey, insist } = useForm()
  const theirs = useFacts(newest)
  const mine = useFacts(journey)
  const all = (facts: typeof mine) => FACTS_AT.flatMap((step) => facts[step])
  return <Overtaken newest={all(theirs)} mine={all(mine)} onInsist={insist} />
})
