import { officeTexts } from '@/i18n/packages/office/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { DeskStore } from '@/stores/office/desk.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Segmented } from '@/ui/segmented/segmented'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { DeskContext } from './desk'
import { OnDesk } from './views/on-desk'
import { PaperTab } from './views/paper-tab'
import { StaffTab } from './views/staff-tab'
import { VenuesTab } from './views/venues-tab'
import './index.scss'

const TABS = ['venues', 'staff', 'paper'] as const
type Tab = (typeof TABS)[number]
const VIEWS = { venues: VenuesTab, staff: StaffTab, paper: PaperTab }

/** 防控办工作台: made for a wide screen, usable on a phone. */
export default observer(function DeskPage() {
  const { cloud } = useStores()
  const desk = useMemo(() => new DeskStore(cloud), [cloud])
  const [tab, setTab] = useState<Tab>('venues')
  const { desk: words, errors } = officeTexts()
  const View = VIEWS[tab]

  useDidShow(() => void desk.refresh())

  const choose = (chosen: Tab) => {
    desk.clear()
    setTab(chosen)
  }
  const options = TABS.map((value) => ({ value, title: words.tabs[value] }))
  return (
    <DeskContext.Provider value={desk}>
      <Page title={words.bar} errors={errors} over={desk.onDesk && <OnDesk onDesk={desk.onDesk} />}>
        <Segmented id="tab" label={words.tab} value={tab} options={options} onChange={choose} />
        {desk.problem && <ErrorNotice problem={desk.problem} />}
        <View />
      </Page>
    </DeskContext.Provider>
  )
})
