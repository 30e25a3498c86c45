import { orderTexts } from '@/i18n/packages/orders/texts'
import type { Problem } from '@/i18n/errors'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/field/text-area'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { ORDER_TEXT_AT_LEAST, ORDER_TEXT_AT_MOST, type OrderState } from '@domain/work-order/order'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useStores } from './stores'
import { useTried } from './use-tried'

/** Room for spaces that people add. */
const ID_LENGTH_AT_MOST = 24

interface Props {
  /** Where the new order stands; nothing when it was not raised. */
  onRaise: (order: { idNumber: string; description: string }) => Promise<OrderState | undefined>
  /** Of the last try. */
  problem: Problem | undefined
}

/** Whose code it is, and what is wrong with it. */
export const RaiseOrder = observer(function RaiseOrder({ onRaise, problem }: Props) {
  const { clock, phone } = useStores()
  const words = orderTexts()
  const [typed, setTyped] = useState('')
  const [description, setDescription] = useState('')
  const { isTried, attempt } = useTried()
  const number = readIdNumber(typed, civilDate(clock.now))
  const text = description.replace(/\s+/g, ' ').trim()
  const isShort = text.length < ORDER_TEXT_AT_LEAST

  const raise = async () => {
    if (!attempt(number.ok && !isShort) || !number.ok) return
    const state = await onRaise({ idNumber: number.value, description: text })
    if (!state) return
    setTyped('')
    setDescription('')
    phone.tell(state === 'waiting' ? words.raised.waiting : words.raised.sent)
  }

  return (
    <>
      <View>{words.lead}</View>
      <Field
        id="order-id"
        label={words.idNumber}
        value={typed}
        onChange={setTyped}
        placeholder={words.idPlaceholder}
        type="idcard"
        maxLength={ID_LENGTH_AT_MOST}
        error={isTried && !number.ok ? words.idWrong : undefined}
      />
      <TextArea
        id="order-text"
        label={words.description}
        value={description}
        onChange={setDescription}
        placeholder={words.descriptionPlaceholder}
        maxLength={ORDER_TEXT_AT_MOST}
        error={isTried && isShort ? words.descriptionShort(ORDER_TEXT_AT_LEAST) : undefined}
      />
      {problem && <ErrorNotice problem={problem} />}
      <Button id="raise-order" onPress={raise}>
        {words.raise}
      </Button>
    </>
  )
})
