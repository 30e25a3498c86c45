import { staffTexts } from '@/i18n/packages/staff/texts'
import type { Problem } from '@/i18n/errors'
import { useTried } from '@/pages/use-tried'
import { Button } from '@/ui/button/button'
import type { Option } from '@/ui/choices/choices'
import { Toggles } from '@/ui/choices/toggles'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import type { Text } from '@domain/status/text'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonChoice } from './reason-choice'

interface Props<Field extends string> {
  of: 'unmask' | 'unmask-arrival'
  /** What each offered reason needs as a rule. */
  reasons: readonly { reason: Text; fields: readonly Field[] }[]
  options: readonly Option<Field>[]
  problem: Problem | undefined
  /** `true` when the fields are there to be read. */
  onShow: (fields: readonly Field[], reason: string) => Promise<boolean>
  onClose: () => void
}

/** Why, and what: an offered reason brings the fields that it needs as a rule. */
export const UnmaskSheet = observer(function UnmaskSheet<Field extends string>(props: Props<Field>) {
  const { of, reasons, options, problem, onShow, onClose } = props
  const { unmask: words } = staffTexts().street
  const [reason, setReason] = useState('')
  const [fields, setFields] = useState<readonly Field[]>([])
  const { isTried, tries, attempt } = useTried()

  const choose = (chosen: string) => {
    setReason(chosen)
    const usual = reasons.find((offered) => offered.reason.zh === chosen)
    if (usual) setFields(usual.fields.filter((field) => options.some(({ value }) => value === field)))
  }
  const show = async () => {
    if (attempt(isReason(reason) && fields.length > 0) && (await onShow(fields, reason.trim()))) onClose()
  }
  const button = (
    <Button id="unmask-show" onPress={show}>
      {words.show}
    </Button>
  )
  return (
    <Sheet title={words.title} onClose={onClose} foot={button}>
      <View className="street__detail">{words.lead}</View>
      <ReasonChoice of={of} value={reason} onChange={choose} tries={tries} isMissing={isTried && !isReason(reason)} />
      <Toggles
        id="unmask"
        label={words.fields}
        values={fields}
        options={options}
        onChange={setFields}
        error={isTried && fields.length === 0 ? words.fieldsFault : undefined}
      />
      {problem && <ErrorNotice problem={problem} />}
    </Sheet>
  )
})
