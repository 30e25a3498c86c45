import { say } from '@/i18n/texts'
import { Notice } from '@/ui/notice/notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'
import type { OverName } from '../over'
import { CodeView } from './code-view'
import { Expired } from './expired'
import { Failed } from './failed'
import { Locked } from './locked'
import { Start } from './start'
import { Unlinked } from './unlinked'

/** The office's word, and under it the view for what is known now. */
export const ShownView = observer(function ShownView({ onOpen }: { onOpen: (over: OverName) => void }) {
  const { code, clock } = useStores()
  const notice = code.answer?.notice
  return (
    <>
      {notice && clock.now < notice.until && <Notice tone="warn" text={say(notice)} />}
      <View onOpen={onOpen} />
    </>
  )
})

/** One file each. */
const View = observer(function View({ onOpen }: { onOpen: (over: OverName) => void }) {
  const { code } = useStores()
  switch (code.view) {
    case 'loading':
      return <Skeleton blocks={['line', 'code', 'row', 'card']} goesOn />
    case 'failed':
      return <Failed />
    case 'start':
      return <Start />
    case 'unlinked':
      return <Unlinked />
    case 'locked':
      return <Locked />
    case 'declare':
    case 'expired':
      return <Expired onOpen={onOpen} />
    case 'code':
      return <CodeView onOpen={onOpen} />
  }
})
