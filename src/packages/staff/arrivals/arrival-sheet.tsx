import { placeTexts } from '@/i18n/packages/places/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say, texts } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { Arrival, ArrivalMark, ArrivalsStore } from '@/stores/street/arrivals.store'
import { Answers } from '@/ui/answers/answers'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { RiskMark } from '@/ui/risk-mark/risk-mark'
import { Sheet } from '@/ui/sheet/sheet'
import { MEANS } from '@domain/declaration/means.table'
import { streetName } from '@domain/divisions'
import { originName } from '@domain/verification/origins'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { fieldsOf } from './unmask-arrival'

const MARKS: readonly ArrivalMark[] = ['arrive', 'not-arrive', 'not-reach']

interface Props {
  store: ArrivalsStore
  one: Arrival
  onUnmask: () => void
  /** 已抵温: asked once more, for it cannot be taken back. */
  onArrive: () => void
}

/** One journey, masked until the worker has said why they need it, and what there is to say of it. */
export const ArrivalSheet = observer(function ArrivalSheet({ store, one, onUnmask, onArrive }: Props) {
  const { phone } = useStores()
  const { arrivals: words, street } = staffTexts()
  const { clear } = store
  const mark = async (event: ArrivalMark) => {
    if (await store.mark(event)) phone.tell(words.marked)
  }
  const possible = MARKS.filter((event) => one.can.includes(event))
  const foot = possible.length > 0 && (
    <>
      {possible.map((event) => (
        <Button
          key={event}
          id={`mark-${event}`}
          kind={event === 'arrive' ? 'primary' : 'secondary'}
          onPress={event === 'arrive' ? onArrive : () => mark(event)}
        >
          {words.marks[event]}
        </Button>
      ))}
    </>
  )
  return (
    <Sheet title={words.states[one.state]} onClose={store.close} foot={foot}>
      <View>
        <RiskMark risk={one.level}>{words.levels[one.level]}</RiskMark>
      </View>
      {one.withoutCase > 0 && <Notice tone="warn" title={words.withoutCase.title(one.withoutCase)} text={words.withoutCase.text} />}
      {one.casesElsewhere > 0 && (
        <Notice tone="info" title={words.casesElsewhere.title(one.casesElsewhere)} text={words.casesElsewhere.text} />
      )}
      <Answers answers={factsOf(one, clear)} />
      {clear.phone && (
        <Button id="arrival-call" kind="secondary" onPress={() => phone.call(clear.phone ?? '')}>
          {texts().common.call(clear.phone)}
        </Button>
      )}
      {!fieldsOf(one).every((field) => clear[field]) && (
        <Button id="unmask" kind="secondary" onPress={onUnmask}>
          {street.unmask.open}
        </Button>
      )}
      {store.problem && <ErrorNotice problem={store.problem} />}
    </Sheet>
  )
})

function factsOf(
  { journey, maskedNames, maskedPhone, maskedNumber, maskedAddress, maskedReceiver }: Arrival,
  clear: ArrivalsStore['clear'],
) {
  const { arrivals: words } = staffTexts()
  const { from, via, arrivesOn, means, street } = journey
  const receiver = clear.receiver ?? maskedReceiver
  const placesOf = (places: readonly string[]) => places.map((place) => say(originName(place))).join(words.comma)
  return [
    { question: words.names, answer: (clear.names ?? maskedNames).join(words.comma) },
    { question: words.phone, answer: clear.phone ?? maskedPhone },
    { question: words.arrivesOn, answer: arrivesOn },
    { question: words.means, answer: `${say(MEANS[means].name)} ${clear.number ?? maskedNumber}` },
    { question: words.from, answer: placesOf([from, ...via]) },
    { question: words.address, answer: placeTexts().address(say(streetName(street)), clear.address ?? maskedAddress) },
    { question: words.receiver, answer: receiver ? `${receiver.name} ${receiver.phone}` : words.nobody },
  ]
}
