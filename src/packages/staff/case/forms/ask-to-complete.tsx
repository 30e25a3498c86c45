import { staffTexts } from '@/i18n/packages/staff/texts'
import { useTried } from '@/pages/use-tried'
import { Card } from '@/ui/card/card'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from '../../parts/reason-choice'
import { useCase } from '../case'
import { FormButtons } from './form-buttons'
import type { FormProps } from './form-props'

/** 退回补充: the person reads what is missing. */
export const AskToComplete = observer(function AskToComplete({ onDone, onCancel }: FormProps) {
  const { store } = useCase()
  const [reason, setReason] = useState('')
  const { isTried, tries, attempt } = useTried()
  const confirm = async () => {
    if (attempt(isReason(reason)) && (await store.move({ event: 'ask-to-complete', reason: reason.trim() }))) onDone()
  }
  return (
    <Card>
      <View className="street__title">{staffTexts().street.case.askToComplete}</View>
      <ReasonChoice of="ask-to-complete" value={reason} onChange={setReason} tries={tries} isMissing={isTried && !isReason(reason)} />
      <FormButtons id="complete" onConfirm={confirm} onCancel={onCancel} />
    </Card>
  )
})
