import { texts } from '@/i18n/texts'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** Whether what is shown is fresh: without network, not updated, about to end, or for an older list of cities; or that the program itself is too old to be shown more. */
export const ShownState = observer(function ShownState() {
  const { code } = useStores()
  const { current, problem } = code
  if (problem?.code === 'CLIENT_OUTDATED') return <ErrorNotice problem={problem} />
  if (code.code && current?.validUntil && (!code.isOnline || problem))
    return <LastCode validUntil={Math.min(current.validUntil, code.passUntil ?? Infinity)} />
  if (problem) return <ErrorNotice problem={problem} />
  return code.code ? <Ending /> : null
})

/** Why the end of the code on display will not move, or that it is near. */
const Ending = observer(function Ending() {
  const { code } = useStores()
  const words = texts().code
  if (code.isOutdated) return <Notice tone="info" text={words.outdated} />
  return code.endsSoon ? <Notice tone="info" text={words.endsSoon} /> : null
})

/** The last valid code, shown without a newer answer: since when, until when (its pass may end before it), and why. */
const LastCode = observer(function LastCode({ validUntil }: { validUntil: number }) {
  const { code, clock } = useStores()
  const { code: words, times } = texts()
  const at = times.until(code.current?.updatedAt ?? clock.now, clock.now)
  const until = times.until(validUntil, clock.now)
  const known = times.until(code.answeredAt ?? clock.now, clock.now)
  const mayPass = code.code?.passage === 'yes'
  return code.isOnline ? (
    <Notice
      tone="warn"
      title={words.failedTitle}
      text={mayPass ? words.staleText(at, until) : words.knownText(known)}
      support={code.problem?.support}
    />
  ) : (
    <Notice tone="warn" title={words.offlineTitle} text={mayPass ? words.offline(at, until) : words.knownText(known)} />
  )
})
