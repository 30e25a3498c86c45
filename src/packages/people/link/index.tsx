import { peopleTexts } from '@/i18n/packages/people/texts'
import { LinkingStore } from '@/stores/linking.store'
import { Skeleton } from '@/ui/skeleton/skeleton'
import type { PhoneRef } from '@domain/kernel/ids'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { Ask } from './views/ask'
import { Face } from './views/face'
import { Failed } from './views/failed'
import { Linked } from './views/linked'
import { Linking } from './views/linking'
import { NeedPhone } from './views/need-phone'
import { Passport } from './views/passport'
import './index.scss'

/** 关联健康码: asks 是 or 否, links everyone under a proved phone or one person by face, says what came of it (`product.md` 4). */
export default observer(function LinkPage() {
  const { link, errors } = peopleTexts()
  return (
    <Page title={link.bar} errors={errors}>
      <View />
    </Page>
  )
})

const View = observer(function View() {
  const { cloud, code } = useStores()
  const linking = useMemo(() => new LinkingStore(cloud), [cloud])
  const { params } = useRouter()
  const [way, setWay] = useState<'phone' | 'face' | 'passport'>(params.way === 'face' ? 'face' : 'phone')
  const toFace = () => setWay('face')
  const phone = (params.phone as PhoneRef | undefined) ?? code.phoneToLink

  useEffect(() => {
    if (!params.phone && !code.answer) void code.refresh()
  }, [code, params.phone])

  if (way === 'passport') return <Passport onBack={toFace} />
  if (way === 'face') return <Face onBack={() => setWay('phone')} onPassport={() => setWay('passport')} />
  if (!phone) return code.isRefreshing ? <Skeleton blocks={['card']} /> : <NeedPhone />
  const { kind } = linking.linking
  if (kind === 'loading') return <Linking />
  const link = () => linking.link(phone)
  if (linking.linking.kind === 'ready') return <Linked outcome={linking.linking.value} />
  if (linking.linking.kind === 'failed') return <Failed problem={linking.linking.problem} onRetry={link} onOther={toFace} />
  return <Ask onYes={link} onNo={toFace} />
})
