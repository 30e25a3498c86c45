import { staffTexts } from '@/i18n/packages/staff/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { StreetStore } from '@/stores/street/street.store'
import { pictureWorld } from '@/stores/verification/picture-world'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo } from 'react'
import { StreetContext } from './street'
import { CaseView } from './views/case-view'
import { Worklist } from './views/worklist'
import './index.scss'

/** 街道核查: what a grid worker does in the street (`product.md` 6). */
export default observer(function StreetPage() {
  const { cloud } = useStores()
  const street = useMemo(() => new StreetStore(cloud, pictureWorld(cloud).pictures), [cloud])
  useDidShow(() => void street.refresh())
  return (
    <StreetContext.Provider value={street}>
      <Page title={staffTexts().street.bar} errors={staffTexts().errors}>
        {street.open ? <CaseView key={street.open.case} one={street.open} /> : <Worklist />}
      </Page>
    </StreetContext.Provider>
  )
})
