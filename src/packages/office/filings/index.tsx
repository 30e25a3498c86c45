import { useStores } from '@/pages/stores'
import { FilingsStore } from '@/stores/office/filings.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import '../parts/desk-page.scss'
import { Filings } from './filings'

/** 集卡备案: filings that the office approved, and one more. */
const FilingsPage = observer(function FilingsPage() {
  const { cloud } = useStores()
  const filings = useMemo(() => new FilingsStore(cloud), [cloud])
  useDidShow(() => void filings.refresh())
  return (
    <OfficePage section="filings">
      {filings.problem && <ErrorNotice problem={filings.problem} />}
      <Filings store={filings} />
    </OfficePage>
  )
})

export default forRoom('filings', FilingsPage)
