import { texts } from '@/i18n/texts'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** Situation 14: how long the temporary pass still lasts. */
export const TemporaryPass = observer(function TemporaryPass() {
  const { code, clock } = useStores()
  const { code: words, times } = texts()
  const end = code.current?.temporaryUntil
  if (!end) return null
  return <Notice tone="warn" text={words.temporaryLeft(times.duration(end - clock.now))} />
})
