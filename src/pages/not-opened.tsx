import { texts } from '@/i18n/texts'
import { Dialog } from '@/ui/dialog/dialog'
import { observer } from 'mobx-react-lite'
import { useStores } from './stores'

/** The page that was asked for did not come, as without network. */
export const NotOpened = observer(function NotOpened() {
  const { opening } = useStores()
  const { common, errors } = texts()
  const text = String(errors.NETWORK_UNREACHABLE.text)
  return <Dialog title={common.notOpened} text={text} confirm={common.retry} onConfirm={opening.retry} onCancel={opening.dismiss} />
})
