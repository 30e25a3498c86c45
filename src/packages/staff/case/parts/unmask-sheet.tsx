import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { Toggles } from '@/ui/choices/toggles'
import { MASKED_FIELDS, type MaskedField, UNMASK_REASONS } from '@domain/verification/unmasking'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from '../../parts/reason-choice'
import { useCase } from '../case'

/** Why, and what: an offered reason brings the fields that it needs as a rule. */
export const UnmaskSheet = observer(function UnmaskSheet({ onClose }: { onClose: () => void }) {
  const { store } = useCase()
  const { person: words } = staffTexts().street
  const [reason, setReason] = useState('')
  const [fields, setFields] = useState<readonly MaskedField[]>([])
  const [isTried, setTried] = useState(false)
  const problem = problemOf(store.unmasking)

  const choose = (chosen: string) => {
    setReason(chosen)
    const usual = UNMASK_REASONS.find((offered) => offered.reason.zh === chosen)
    if (usual) setFields(usual.fields)
  }
  const show = async () => {
    setTried(true)
    if (isReason(reason) && fields.length > 0 && (await store.unmask(fields, reason.trim()))) onClose()
  }
  const button = (
    <Button id="unmask-show" onPress={show}>
      {words.show}
    </Button>
  )
  return (
    <Sheet title={words.unmaskTitle} onClose={onClose} foot={button}>
      <View className="street__detail">{words.unmaskLead}</View>
      <ReasonChoice of="unmask" value={reason} onChange={choose} isMissing={isTried && !isReason(reason)} />
      <Toggles
        id="unmask"
        label={words.fields}
        values={fields}
        options={MASKED_FIELDS.map((value) => ({ value, title: words[value] }))}
        onChange={setFields}
        error={isTried && fields.length === 0 ? words.fieldsFault : undefined}
      />
      {problem && <ErrorNotice problem={problem} />}
    </Sheet>
  )
})
