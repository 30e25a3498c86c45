import { helpTexts } from '@/i18n/packages/help/texts'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { observer } from 'mobx-react-lite'

/** What is kept of a person at all, why, and until when: the same for everybody. */
export const Kept = observer(function Kept() {
  return (
    <Card kind="list">
      {Object.values(helpTexts().data.kept).map(({ what, why }) => (
        <ListRow key={what} title={what} detail={why} />
      ))}
    </Card>
  )
})
