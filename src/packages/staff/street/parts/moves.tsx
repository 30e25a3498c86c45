import { staffTexts } from '@/i18n/packages/staff/texts'
import type { StreetCase } from '@/stores/street/street.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStreet } from '../street'
import { Closing } from './closing'
import { ControlForm } from './control-form'

type Asking = 'control' | 'end' | 'return'

/** What can be done with a case as it stands: the server says what, in the order of the work. */
export const Moves = observer(function Moves({ one }: { one: StreetCase }) {
  const street = useStreet()
  const { street: words } = staffTexts()
  const [asking, setAsking] = useState<Asking>()
  const can = (event: StreetCase['can'][number]) => one.can.includes(event)
  const leave = () => setAsking(undefined)

  if (asking === 'control') return <ControlForm measure={one.measure} onDone={leave} />
  if (asking) return <Closing event={asking} isQuestion={one.isQuestion} onDone={leave} />
  return (
    <Card>
      <View className="street__title">{words.moves}</View>
      {can('receive') && (
        <Button id="move-receive" onPress={() => street.move({ event: 'receive' })}>
          {words.receive}
        </Button>
      )}
      {can('control') && (
        <Button id="move-control" onPress={() => setAsking('control')}>
          {one.measure ? words.changeMeasure : words.control}
        </Button>
      )}
      {can('return') && (
        <Button id="move-return" kind="secondary" onPress={() => setAsking('return')}>
          {words.return}
        </Button>
      )}
      {can('end') && (
        <Button id="move-end" kind="secondary" onPress={() => setAsking('end')}>
          {words.end}
        </Button>
      )}
      {can('confirm-negative') && !one.negativeTest && (
        <Button id="move-negative" kind="secondary" onPress={() => street.move({ event: 'confirm-negative' })}>
          {words.confirmNegative}
        </Button>
      )}
      {can('ask-to-complete') && (
        <Button id="move-complete" kind="secondary" onPress={() => street.move({ event: 'ask-to-complete' })}>
          {words.askToComplete}
        </Button>
      )}
    </Card>
  )
})
