import { texts } from '@/i18n/texts'
import { type Loadable, problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'

interface Props {
  reading: Loadable<unknown>
  onRetry: () => unknown
}

/** In the place of what is not there yet: its shape, or why it does not come and another try. */
export const Awaited = observer(function Awaited({ reading, onRetry }: Props) {
  const problem = problemOf(reading)
  if (!problem) return <Skeleton blocks={['card', 'card']} />
  return (
    <Card>
      <ErrorNotice problem={problem} />
      <Button id="retry" onPress={onRetry}>
        {texts().common.retry}
      </Button>
    </Card>
  )
})
