import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { PlaceSheet } from '@/pages/place-sheet'
import { useTried } from '@/pages/use-tried'
import { Card } from '@/ui/card/card'
import { ChoiceField } from '@/ui/field/choice-field'
import { COUNTIES, streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from '../../parts/reason-choice'
import { useCase } from '../case'
import { FormButtons } from './form-buttons'
import type { FormProps } from './form-props'

/** 转到其他街道: where the person lives, and why. */
export const Transfer = observer(function Transfer({ onDone, onCancel }: FormProps) {
  const { store, one } = useCase()
  const { transfer: words, case: caseWords } = staffTexts().street
  const [street, setStreet] = useState('')
  const [reason, setReason] = useState('')
  const [isPicking, setPicking] = useState(false)
  const isElsewhere = street !== '' && street !== one.street
  const { isTried, tries, attempt } = useTried()
  const confirm = async () => {
    if (attempt(isElsewhere && isReason(reason)) && (await store.move({ event: 'transfer', street, reason: reason.trim() }))) onDone()
  }
  return (
    <Card>
      <View className="street__title">{caseWords.transfer}</View>
      <View className="street__detail">{words.lead}</View>
      <ChoiceField
        id="transfer-street"
        label={words.street}
        placeholder={words.placeholder}
        value={street === '' ? undefined : say(streetName(street))}
        onPress={() => setPicking(true)}
        error={isTried && !isElsewhere ? words.fault : undefined}
      />
      <ReasonChoice of="transfer" value={reason} onChange={setReason} tries={tries} isMissing={isTried && !isReason(reason)} />
      <FormButtons id="transfer" onConfirm={confirm} onCancel={onCancel} />
      {isPicking && (
        <PlaceSheet title={words.street} groups={COUNTIES} value={street || null} onChoose={setStreet} onClose={() => setPicking(false)} />
      )}
    </Card>
  )
})
