import { returningTexts } from '@/i18n/packages/returning/texts'
import { say } from '@/i18n/texts'
import type { JourneyStep } from '@/stores/returning/journey-steps'
import type { Answer } from '@/ui/answers/answers'
import type { WrittenJourney } from '@domain/declaration/journey'
import { type Means, MEANS, readNumber } from '@domain/declaration/means.table'
import { isStreet, streetName } from '@domain/divisions'
import { originName } from '@domain/verification/origins'
import { asLabel } from '../journey'
import { useTravellers } from '../use-travellers'

/** The steps that ask for something to be read again. */
export const FACTS_AT = ['who', 'route', 'means', 'home'] as const satisfies readonly JourneyStep[]

/** A journey as it is read, step by step. Read inside an observer. */
export function useFacts(journey: WrittenJourney): Readonly<Record<(typeof FACTS_AT)[number], readonly Answer[]>> {
  const { nameOf } = useTravellers()
  const { form: words } = returningTexts()
  const { people, phone, from, via, departsOn, arrivesOn, means, number, street, address, receiver } = journey
  const placesOf = (places: readonly string[]) => places.map((place) => say(originName(place))).join(words.comma)
  return {
    who: [
      { question: words.people, answer: people.map(nameOf).join(words.comma) },
      { question: words.phone, answer: phone },
    ],
    route: [
      { question: words.from, answer: placesOf([from]) },
      { question: words.viaFact, answer: placesOf(via) || words.noVia },
      { question: words.departsOn, answer: departsOn },
      { question: words.arrivesOn, answer: arrivesOn },
    ],
    means: means === '' ? [] : meansFacts(means, number),
    home: [
      { question: words.street, answer: isStreet(street) ? say(streetName(street)) : '' },
      { question: words.address, answer: address },
      { question: words.receiverFact, answer: receiver ? `${receiver.name} ${receiver.phone}` : words.noReceiver },
    ],
  }
}

function meansFacts(means: Means, number: string): readonly Answer[] {
  const { name, numberName } = MEANS[means]
  return [
    { question: returningTexts().form.means, answer: asLabel(say(name)) },
    { question: asLabel(say(numberName)), answer: readNumber(means, number) ?? number },
  ]
}
