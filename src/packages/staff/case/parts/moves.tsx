import { stepWords } from '@/i18n/packages/cases/words'
import { staffTexts } from '@/i18n/packages/staff/texts'
import type { StreetMove } from '@/stores/street/street-case.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { jumpToTop } from '@/ui/jump-to'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useEffect, useState } from 'react'
import { useCase } from '../case'
import { AskToComplete } from '../forms/ask-to-complete'
import { Closing } from '../forms/closing'
import { ConfirmNegative } from '../forms/confirm-negative'
import { ControlForm } from '../forms/control-form'
import type { FormProps } from '../forms/form-props'
import { Transfer } from '../forms/transfer'

/** Moves that ask for something first. */
const FORMS = {
  control: ControlForm,
  return: (props: FormProps) => <Closing event="return" {...props} />,
  end: (props: FormProps) => <Closing event="end" {...props} />,
  'confirm-negative': ConfirmNegative,
  'ask-to-complete': AskToComplete,
  transfer: Transfer,
} satisfies Record<string, ComponentType<FormProps>>
type Asking = keyof typeof FORMS

interface Offered {
  event: StreetMove['event']
  title: string
  isMain?: boolean
  press: () => unknown
}

/** What can be done with a case as it stands: the server says what. */
export const Moves = observer(function Moves() {
  const { queue, one } = useCase()
  const { case: words } = staffTexts().street
  const [asking, setAsking] = useState<Asking>()
  const Form = asking && FORMS[asking]
  // Somebody was quicker, and it cannot be done any more.
  const isOver = asking !== undefined && !one.can.includes(asking)
  useEffect(() => {
    if (isOver) setAsking(undefined)
  }, [isOver])

  if (queue.hasMove(one.case))
    return (
      <Card>
        <Notice tone="info" text={words.waiting} />
      </Card>
    )
  const close = () => setAsking(undefined)
  const end = () => {
    close()
    // Where the case stands now is written there.
    jumpToTop()
  }
  return Form ? <Form onDone={end} onCancel={close} /> : <MoveButtons onAsk={setAsking} />
})

/** In the order of the work. */
const MoveButtons = observer(function MoveButtons({ onAsk }: { onAsk: (asking: Asking) => void }) {
  const { store, one } = useCase()
  const { case: words, household } = staffTexts().street
  const others = store.companions.length > 0 ? household.with(store.companions.length) : ''
  const control = one.isDue ? words.extend : one.measure ? words.changeMeasure : words.control
  const isConfirmed = one.negativeTest
  const buttons: readonly Offered[] = [
    { event: 'receive', title: words.receive + others, isMain: !one.isSentBack, press: () => store.moveTogether({ event: 'receive' }) },
    { event: 'control', title: control + others, isMain: true, press: () => onAsk('control') },
    { event: 'end', title: words.end, isMain: one.isDue, press: () => onAsk('end') },
    { event: 'return', title: words.return, press: () => onAsk('return') },
    ...(isConfirmed ? [] : [{ event: 'confirm-negative', title: words.confirmNegative, press: () => onAsk('confirm-negative') } as const]),
    { event: 'ask-to-complete', title: words.askToComplete, press: () => onAsk('ask-to-complete') },
    { event: 'transfer', title: words.transfer, press: () => onAsk('transfer') },
  ]
  const possible = buttons.filter(({ event }) => one.can.includes(event))
  return (
    <Card>
      <View className="street__title">{words.moves}</View>
      {one.isSentBack && <SentBack />}
      {possible.length === 0 && <View>{words.noMoves}</View>}
      {possible.map(({ event, title, isMain = false, press }) => (
        <Button key={event} id={`move-${event}`} kind={isMain ? 'primary' : 'secondary'} onPress={press}>
          {title}
        </Button>
      ))}
    </Card>
  )
})

/** The form lies with the holder: why, so that nobody receives it unread. */
const SentBack = observer(function SentBack() {
  const { one } = useCase()
  const { case: words } = staffTexts().street
  const step = one.history[one.history.length - 1]
  return <Notice tone="warn" title={words.sentBack} text={words.sentBackText(step ? (stepWords(step).detail ?? '') : '')} />
})
