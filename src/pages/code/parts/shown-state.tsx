import { texts } from '@/i18n/texts'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Notice } from '@/ui/notice/notice'
import { observer } from 'mobx-react-lite'
import { useStores } from '../../stores'

/** Whether what is shown is fresh: without network, not updated, or for an older list of cities. */
export const ShownState = observer(function ShownState() {
  const { code, clock } = useStores()
  const { code: words, times } = texts()
  const { current, problem } = code
  const isShown = code.code !== undefined
  const updated = current?.updatedAt ?? clock.now
  const until = times.until(current?.validUntil ?? clock.now, clock.now)
  if (isShown && !code.isOnline) {
    return <Notice tone="warn" title={words.offlineTitle} text={words.offline(times.until(updated, clock.now), until)} />
  }
  if (isShown && problem) {
    return (
      <Notice
        tone="warn"
        title={words.failedTitle}
        text={words.staleText(times.until(updated, clock.now), until)}
        support={problem.support}
      />
    )
  }
  if (problem) return <ErrorNotice problem={problem} />
  const phone = code.answer?.phones.find((one) => one.phone === current?.phone)
  return isShown && phone?.outdated ? <Notice tone="info" text={words.outdated} /> : null
})
