import { orderTexts } from '@/i18n/packages/orders/texts'
import type { Problem } from '@/i18n/errors'
import { texts } from '@/i18n/texts'
import type { OwnOrder } from '@/stores/orders/own-orders.store'
import { Answers } from '@/ui/answers/answers'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { isOrderClosed } from '@domain/work-order/order'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'

interface Props<Order extends OwnOrder> {
  order: Order
  /** What of an order only this page knows. */
  more?: (order: Order) => { question: string; answer: string }[]
  /** Of the last check. */
  problem: Problem | undefined
  onCheck: (order: string) => Promise<OwnOrder | undefined>
  onClose: () => void
}

/** One work order: what was asked, how it stands by when, and 核对状态, which asks now. */
function SheetOfOrder<Order extends OwnOrder>({ order, more, problem, onCheck, onClose }: Props<Order>) {
  const words = orderTexts()
  const { moment } = texts().times
  const [shown, setShown] = useState(order)
  const check = async () => {
    const checked = await onCheck(shown.order)
    if (checked) setShown({ ...shown, ...checked })
  }
  const { state, number, maskedDocument, description, openedAt, changedAt, askedAt, isColourDue } = shown
  const isOver = isOrderClosed(state) && !isColourDue
  const foot = (
    <>
      {problem && <ErrorNotice problem={problem} />}
      {!isOver && (
        <Button id="check-order" onPress={check} busyText={words.checking}>
          {words.check}
        </Button>
      )}
    </>
  )
  return (
    <Sheet title={words.one} onClose={onClose} foot={foot}>
      <Answers
        answers={[
          { question: words.office.state, answer: words.stateOf(shown) },
          { question: words.askedAt, answer: askedAt === null ? words.neverAsked : moment(askedAt) },
          { question: words.office.number, answer: number ?? words.noNumber },
          { question: words.class, answer: words.healthCode },
          { question: words.office.document, answer: maskedDocument },
          { question: words.description, answer: description },
          { question: words.office.openedAt, answer: moment(openedAt) },
          { question: words.office.changedAt, answer: moment(changedAt) },
          ...(more?.(shown) ?? []),
        ]}
      />
    </Sheet>
  )
}

export const OrderSheet = observer(SheetOfOrder) as typeof SheetOfOrder
