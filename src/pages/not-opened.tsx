import { texts } from '@/i18n/texts'
import { Dialog } from '@/ui/dialog/dialog'
import { observer } from 'mobx-react-lite'
import { useStores } from './stores'

/** The page that was asked for did not come, as without network. */
export const NotOpened = observer(function NotOpened() {
  const { opening } = useStores()
  const { retry, notOpened } = texts().common
  return <Dialog {...notOpened} confirm={retry} onConfirm={opening.retry} onCancel={opening.dismiss} />
})
