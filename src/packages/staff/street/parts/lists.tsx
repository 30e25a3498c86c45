import { staffTexts } from '@/i18n/packages/staff/texts'
import { valueOf } from '@/stores/loadable'
import type { WorklistStore } from '@/stores/street/worklist.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Segmented } from '@/ui/choices/segmented'
import type { WorklistName } from '@domain/verification/worklists.table'
import { observer } from 'mobx-react-lite'

/** In the order of the work: what is new, what is in hand, what ends today. */
const LISTS: readonly WorklistName[] = ['submitted', 'received', 'due', 'controlled', 'closed']

/** Which worklist, with how many there are in each. */
export const Lists = observer(function Lists({ worklist }: { worklist: WorklistStore }) {
  const { street: words } = staffTexts()
  const counts = valueOf(worklist.listing)?.counts
  const options = LISTS.map((value) => ({ value, title: `${words.lists[value]} ${counts?.[value] ?? ''}`.trim() }))
  return (
    <Card>
      <Segmented isWrapping id="list" label={words.cases} value={worklist.list} options={options} onChange={worklist.show} />
      <Button id="street-refresh" kind="secondary" onPress={worklist.refresh}>
        {words.refresh}
      </Button>
    </Card>
  )
})
