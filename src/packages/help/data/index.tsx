import { helpTexts } from '@/i18n/packages/help/texts'
import { texts } from '@/i18n/texts'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { MyDataStore } from '@/stores/my-data.store'
import { Button } from '@/ui/button/button'
import { Dialog } from '@/ui/dialog/dialog'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import { Consents } from './parts/consents'
import { Kept } from './parts/kept'
import { Own } from './parts/own'
import './index.scss'

/** 我的数据: what is kept, why and until when; what was consented to; everything deleted at once. */
export default observer(function DataPage() {
  const { cloud, forget, navigation, phone } = useStores()
  const mine = useMemo(() => new MyDataStore(cloud, forget), [cloud, forget])
  const [isAsked, setAsked] = useState(false)
  const { data: words } = helpTexts()
  const problem = problemOf(mine.deleting)

  useEffect(() => void mine.load(), [mine])

  const erase = async () => {
    if (!(await mine.erase())) return
    phone.tell(words.deleted)
    navigation.home()
  }
  const dialog = (
    <Dialog title={words.askTitle} text={words.askText} confirm={words.yes} onConfirm={erase} onCancel={() => setAsked(false)} isDanger>
      {problem && <ErrorNotice problem={problem} />}
    </Dialog>
  )
  return (
    <Page title={words.bar} over={isAsked && dialog}>
      <PageHead title={words.title} lead={words.lead} />
      <Content mine={mine} />
      <Kept />
      <Button id="delete-data" kind="danger" onPress={() => setAsked(true)}>
        {words.delete}
      </Button>
    </Page>
  )
})

const Content = observer(function Content({ mine }: { mine: MyDataStore }) {
  const { data } = mine
  if (data.kind === 'ready')
    return (
      <>
        <Own {...data.value} />
        <Consents {...data.value} />
      </>
    )
  if (data.kind !== 'failed') return <Skeleton blocks={['card']} />
  return (
    <ErrorNotice problem={data.problem}>
      <Button id="retry" kind="secondary" onPress={mine.load}>
        {texts().common.retry}
      </Button>
    </ErrorNotice>
  )
})
