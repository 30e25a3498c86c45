import { useStores } from '@/pages/stores'
import { ListEntriesStore } from '@/stores/office/list-entries.store'
import { listFiles } from '@/stores/office/list-files'
import { ListImportStore } from '@/stores/office/list-import.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { whiteListTexts } from '@/i18n/packages/office/white-lists/texts'
import { Segmented } from '@/ui/choices/segmented'
import { LIST_KINDS, type ListKind } from '@domain/white-list'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import '../parts/desk-page.scss'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import './index.scss'
import { Entries } from './parts/entries'
import { HandIn } from './parts/hand-in'
import { Proposal } from './parts/proposal'

/** 白名单: lists handed in by the data bureau, and who stands on them. */
const WhiteListsPage = observer(function WhiteListsPage() {
  const { cloud, timer } = useStores()
  const lists = useMemo(() => new ListImportStore({ cloud, files: listFiles, timer }), [cloud, timer])
  const entries = useMemo(() => new ListEntriesStore(cloud), [cloud])
  const words = whiteListTexts()
  const choose = (kind: ListKind) => Promise.all([lists.choose(kind), entries.show(kind)])
  useDidShow(() => void choose(lists.kind))

  const problem = lists.problem ?? entries.problem
  const options = LIST_KINDS.map((value) => ({ value, title: words.kinds[value] }))
  return (
    <OfficePage section="white-lists">
      <Segmented id="list-kind" label={words.kind} value={lists.kind} options={options} onChange={(kind) => void choose(kind)} />
      {problem && <ErrorNotice problem={problem} />}
      {lists.current && lists.stage !== 'checking' ? (
        <Proposal lists={lists} current={lists.current} onEntered={() => entries.show(lists.kind)} />
      ) : (
        <View className="desk">
          <Entries key={lists.kind} kind={lists.kind} entries={entries} />
          <HandIn lists={lists} />
        </View>
      )}
    </OfficePage>
  )
})

export default forRoom('white-lists', WhiteListsPage)
