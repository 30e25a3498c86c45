import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { readStaffAccount } from '@/stores/door/staff-account'
import { valueOf } from '@/stores/loadable'
import type { WorklistStore } from '@/stores/street/worklist.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ListRow } from '@/ui/list-row/list-row'
import { Segmented } from '@/ui/choices/segmented'
import { mayDo } from '@domain/access/rights.table'
import type { WorklistName } from '@domain/verification/worklists.table'
import { observer } from 'mobx-react-lite'

/** In the order of the work: what is new, what is in hand, what ends today. */
const LISTS: readonly WorklistName[] = ['submitted', 'received', 'due', 'controlled', 'closed']

/** The count may take a second line, the name does not break. */
const inOneLine = (name: string) => name.replace(/ /g, '\u00a0')

/** Which worklist, with how many there are in each. */
export const Lists = observer(function Lists({ worklist }: { worklist: WorklistStore }) {
  const { navigation, storage } = useStores()
  const { street: words, paper } = staffTexts()
  const role = readStaffAccount(storage)?.role
  const counts = valueOf(worklist.listing)?.counts
  const options = LISTS.map((value) => ({ value, title: `${inOneLine(words.lists[value])} ${counts?.[value] ?? ''}`.trim() }))
  return (
    <>
      <Card kind="list">
        <ListRow id="to-arrivals" icon="return" title={words.arrivals} onPress={() => navigation.open('staff/arrivals')} />
        {role && mayDo(role, 'pass.attestPaper') && (
          <ListRow id="to-paper" icon="person" title={paper.bar} detail={paper.lead} onPress={() => navigation.open('staff/paper')} />
        )}
      </Card>
      <Card>
        <Segmented isWrapping id="list" label={words.cases} value={worklist.list} options={options} onChange={worklist.show} />
        <Button id="street-refresh" kind="secondary" onPress={worklist.refresh}>
          {words.refresh}
        </Button>
      </Card>
    </>
  )
})
