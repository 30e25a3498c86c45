import { orderTexts } from '@/i18n/packages/orders/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import type { OwnOrdersStore } from '@/stores/orders/own-orders.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/field/text-area'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { civilDate } from '@domain/kernel/china-time'
import { readIdNumber } from '@domain/linking/id-number'
import { ORDER_TEXT_AT_LEAST, ORDER_TEXT_AT_MOST } from '@domain/work-order/order'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

/** Room for spaces that people add. */
const ID_LENGTH_AT_MOST = 24

/** Whose code it is, and what is wrong with it. */
export const RaiseForm = observer(function RaiseForm({ store }: { store: OwnOrdersStore }) {
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
    const state = await store.raise({ idNumber: number.value, description: text })
    if (!state) return
    setTyped('')
    setDescription('')
    phone.tell(state === 'waiting' ? words.raised.waiting : words.raised.sent)
  }

  return (
    <Card>
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
      {store.problem && <ErrorNotice problem={store.problem} />}
      <Button id="raise-order" onPress={raise}>
        {words.raise}
      </Button>
    </Card>
  )
})
