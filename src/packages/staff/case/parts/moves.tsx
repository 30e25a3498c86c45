import { staffTexts } from '@/i18n/packages/staff/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Notice } from '@/ui/notice/notice'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useState } from 'react'
import { useCase } from '../case'
import { AskToComplete } from '../forms/ask-to-complete'
import { Closing } from '../forms/closing'
import { ControlForm } from '../forms/control-form'
import { Transfer } from '../forms/transfer'

export interface FormProps {
  onDone: () => void
}

/** Moves that ask for something first. */
const FORMS = {
  control: ControlForm,
  return: (props: FormProps) => <Closing event="return" {...props} />,
  end: (props: FormProps) => <Closing event="end" {...props} />,
  'ask-to-complete': AskToComplete,
  transfer: Transfer,
} satisfies Record<string, ComponentType<FormProps>>
type Asking = keyof typeof FORMS

/** What can be done with a case as it stands: the server says what, in the order of the work. */
export const Moves = observer(function Moves() {
  const { store, queue, one } = useCase()
  const { case: words, household } = staffTexts().street
  const [asking, setAsking] = useState<Asking>()
  const can = (event: (typeof one.can)[number]) => one.can.includes(event)
  const leave = () => setAsking(undefined)
  const Form = asking && FORMS[asking]

  if (queue.hasMove(one.case))
    return (
      <Card>
        <Notice tone="info" text={words.waiting} />
      </Card>
    )
  if (Form) return <Form onDone={leave} />
  const others = store.together.length > 0 ? household.with(store.together.length) : ''
  const control = one.isDue ? words.extend : one.measure ? words.changeMeasure : words.control
  return (
    <Card>
      <View className="street__title">{words.moves}</View>
      {one.can.length === 0 && <View>{words.noMoves}</View>}
      {can('receive') && (
        <Button id="move-receive" onPress={() => store.moveTogether({ event: 'receive' })}>
          {`${words.receive}${others}`}
        </Button>
      )}
      {can('control') && (
        <Button id="move-control" onPress={() => setAsking('control')}>
          {`${control}${others}`}
        </Button>
      )}
      {can('return') && (
        <Button id="move-return" kind="secondary" onPress={() => setAsking('return')}>
          {words.return}
        </Button>
      )}
      {can('end') && (
        <Button id="move-end" kind={one.isDue ? 'primary' : 'secondary'} onPress={() => setAsking('end')}>
          {words.end}
        </Button>
      )}
      {can('confirm-negative') && !one.negativeTest && (
        <Button id="move-negative" kind="secondary" onPress={() => store.move({ event: 'confirm-negative' })}>
          {words.confirmNegative}
        </Button>
      )}
      {can('ask-to-complete') && (
        <Button id="move-complete" kind="secondary" onPress={() => setAsking('ask-to-complete')}>
          {words.askToComplete}
        </Button>
      )}
      {can('transfer') && (
        <Button id="move-transfer" kind="secondary" onPress={() => setAsking('transfer')}>
          {words.transfer}
        </Button>
      )}
    </Card>
  )
})
