import type { Problem } from '@/i18n/errors'
import { useTried } from '@/pages/use-tried'
import { Button } from '@/ui/button/button'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Sheet } from '@/ui/sheet/sheet'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { isReason, ReasonField } from './reason-field'

interface Props {
  title: string
  text: string
  confirm: string
  isDanger?: boolean
  /** Of the last try. */
  problem: Problem | undefined
  onConfirm: (reason: string) => unknown
  onClose: () => void
}

/** Asks why before something that is not easily undone. */
export const ReasonSheet = observer(function ReasonSheet({ title, text, confirm, isDanger = false, problem, onConfirm, onClose }: Props) {
  const [reason, setReason] = useState('')
  const { isTried, attempt } = useTried()
  const foot = (
    <>
      {problem && <ErrorNotice problem={problem} />}
      <Button id="confirm-reason" kind={isDanger ? 'danger' : 'primary'} onPress={() => attempt(isReason(reason)) && onConfirm(reason)}>
        {confirm}
      </Button>
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} foot={foot}>
      <View>{text}</View>
      <ReasonField value={reason} onChange={setReason} isTried={isTried} />
    </Sheet>
  )
})
