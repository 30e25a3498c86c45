import { texts } from '@/i18n/texts'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { useDidHide, useDidShow, usePullDownRefresh, stopPullDownRefresh } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useState } from 'react'
import { Page } from '../page'
import { useStores } from '../stores'
import { Over, type OverName } from './over'
import { CodeView } from './views/code-view'
import { Expired } from './views/expired'
import { Failed } from './views/failed'
import { Locked } from './views/locked'
import { Start } from './views/start'
import { Unlinked } from './views/unlinked'
import './index.scss'

/** 亮码: the page that a door guard looks at. It picks the view for what is known (`product.md` 5). */
export default observer(function CodePage() {
  const { code, screen } = useStores()
  const [over, setOver] = useState<OverName>()

  useDidShow(() => {
    void code.refresh()
    screen.brighten()
  })
  useDidHide(() => screen.restore())
  usePullDownRefresh(() => {
    void code.refresh().finally(() => stopPullDownRefresh())
  })

  const close = () => setOver(undefined)
  return (
    <Page title={texts().code.bar} isHome over={over && <Over name={over} onClose={close} />}>
      {viewOf(code.view, setOver)}
    </Page>
  )
})

function viewOf(view: ReturnType<typeof useStores>['code']['view'], open: (over: OverName) => void): ReactNode {
  switch (view) {
    case 'loading':
      return <Skeleton blocks={['line', 'code', 'row', 'card']} />
    case 'failed':
      return <Failed />
    case 'start':
      return <Start />
    case 'unlinked':
      return <Unlinked />
    case 'locked':
      return <Locked />
    case 'declare':
    case 'expired':
      return <Expired onOpen={open} />
    case 'code':
      return <CodeView onOpen={open} />
  }
}
