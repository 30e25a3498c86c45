import { texts } from '@/i18n/texts'
import { problemOf } from '@/stores/loadable'
import { Dialog } from '@/ui/dialog/dialog'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { observer } from 'mobx-react-lite'
import { useEffect } from 'react'
import { useStores } from '../../stores'

/** 解除关联: asked once, and the person on display is no longer shown in this account. */
export const UnlinkDialog = observer(function UnlinkDialog({ onClose }: { onClose: () => void }) {
  const { code, unlinking, phone } = useStores()
  const { code: words } = texts()
  const { current } = code
  useEffect(() => unlinking.begin(), [unlinking])
  if (!current) return null
  const problem = problemOf(unlinking.unlinking)

  const unlink = async () => {
    if (!(await unlinking.unlink(current.person))) return
    onClose()
    phone.tell(words.unlinked)
    await code.refresh()
  }

  return (
    <Dialog
      title={words.unlinkTitle(current.maskedName)}
      text={words.unlinkText}
      confirm={words.unlinkYes}
      onConfirm={unlink}
      onCancel={onClose}
      isDanger
    >
      {problem && <ErrorNotice problem={problem} />}
    </Dialog>
  )
})
