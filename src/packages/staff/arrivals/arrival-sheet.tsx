import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { Arrival, ArrivalMark, ArrivalsStore } from '@/stores/street/arrivals.store'
import { Answers } from '@/ui/answers/answers'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { MEANS } from '@domain/declaration/means.table'
import { streetName } from '@domain/divisions'
import { originName } from '@domain/verification/origins'
import { observer } from 'mobx-react-lite'

const MARKS: readonly ArrivalMark[] = ['arrive', 'not-arrive', 'not-reach']

/** One journey with names, phone and address, and what there is to say of it. */
export const ArrivalSheet = observer(function ArrivalSheet({ store, one }: { store: ArrivalsStore; one: Arrival }) {
  const { phone } = useStores()
  const { arrivals: words } = staffTexts()
  const mark = async (event: ArrivalMark) => {
    if (await store.mark(event)) phone.tell(words.marked)
  }
  const possible = MARKS.filter((event) => one.can.includes(event))
  const foot = possible.length > 0 && (
    <>
      {possible.map((event) => (
        <Button key={event} id={`mark-${event}`} kind={event === 'arrive' ? 'primary' : 'secondary'} onPress={() => mark(event)}>
          {words.marks[event]}
        </Button>
      ))}
    </>
  )
  return (
    <Sheet title={`${words.states[one.state]} · ${words.levels[one.level]}`} onClose={store.close} foot={foot}>
      <Answers answers={factsOf(one)} />
      <Button id="arrival-call" kind="secondary" onPress={() => phone.call(one.journey.phone)}>
        {words.call}
      </Button>
      {store.problem && <ErrorNotice problem={store.problem} />}
    </Sheet>
  )
})

function factsOf({ names, journey }: Arrival) {
  const { arrivals: words } = staffTexts()
  const { phone, from, via, arrivesOn, means, number, street, address, receiver } = journey
  const placesOf = (places: readonly string[]) => places.map((place) => originName(place) ?? '').join(words.comma)
  return [
    { question: words.names, answer: names.join(words.comma) },
    { question: words.phone, answer: phone },
    { question: words.arrivesOn, answer: arrivesOn },
    { question: words.means, answer: `${say(MEANS[means].name)} ${number}` },
    { question: words.from, answer: placesOf([from, ...via]) },
    { question: words.home, answer: `${streetName(street)} ${address}` },
    { question: words.receiver, answer: receiver ? `${receiver.name} ${receiver.phone}` : words.nobody },
  ]
}
