import { peopleTexts } from '@/i18n/packages/people/texts'
import { LinkingStore, type LinkWay } from '@/stores/linking.store'
import { Skeleton } from '@/ui/skeleton/skeleton'
import type { PhoneRef } from '@domain/kernel/ids'
import { useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useEffect, useMemo, useState } from 'react'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { useAsked } from '@/pages/use-asked'
import { Awaited } from '@/pages/awaited'
import { Ask } from './views/ask'
import { Face } from './views/face'
import { Failed } from './views/failed'
import { Family } from './views/family'
import { Linked } from './views/linked'
import { Linking } from './views/linking'
import { NeedPhone } from './views/need-phone'
import { Passport } from './views/passport'
import './index.scss'

/** 关联健康码: asks 是 or 否, or for a relative which way, links everyone under a proved phone or one person by face, says what came of it (`product.md` 4). */
export default observer(function LinkPage() {
  const { link, errors } = peopleTexts()
  return (
    <Page title={link.bar} errors={errors}>
      <View />
    </Page>
  )
})

type Way = LinkWay | 'family' | 'passport' | 'face-back'

/** What the address says: back from the face page of a browser, or somebody else is to be added. */
const ASKED: Readonly<Record<string, Way>> = { face: 'face-back', family: 'family' }

const View = observer(function View() {
  const { cloud, storage, code } = useStores()
  const linking = useMemo(() => new LinkingStore({ cloud, storage }), [cloud, storage])
  const { params } = useRouter()
  const [way, setWay] = useState<Way>(ASKED[params.way ?? ''] ?? linking.remembered ?? 'phone')
  const phone = (params.phone as PhoneRef | undefined) ?? code.phoneToLink
  const link = (proved: PhoneRef) => {
    linking.remember('phone')
    return linking.link(proved)
  }
  const refuse = () => {
    linking.remember('face')
    setWay('face')
  }
  const byPhone = () => {
    setWay('phone')
    // 是 was said before: it is not asked again.
    if (phone && linking.remembered === 'phone') void linking.link(phone)
  }
  const isFamily = params.way === 'family'

  const isAwaited = useAsked(phone !== undefined)
  useEffect(() => {
    if (way === 'phone') byPhone()
    // Only as the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  switch (way) {
    case 'family':
      return <Family onPhone={byPhone} onFace={() => setWay('face')} onPassport={() => setWay('passport')} />
    case 'passport':
      return <Passport onBack={() => setWay(isFamily ? 'family' : 'face')} />
    case 'face':
    case 'face-back':
      return (
        <Face isBack={way === 'face-back'} onBack={() => setWay(isFamily ? 'family' : 'phone')} onPassport={() => setWay('passport')} />
      )
    case 'phone':
      return (
        <ByPhone linking={linking} phone={phone} isAwaited={isAwaited} onLink={link} onRefuse={refuse} onOther={() => setWay('face')} />
      )
  }
})

interface ByPhoneProps {
  linking: LinkingStore
  phone: PhoneRef | undefined
  isAwaited: boolean
  onLink: (phone: PhoneRef) => unknown
  /** 否. */
  onRefuse: () => void
  onOther: () => void
}

/** 是: everyone under a proved phone, once it was said. */
const ByPhone = observer(function ByPhone({ linking: { linking }, phone, isAwaited, onLink, onRefuse, onOther }: ByPhoneProps) {
  const { code } = useStores()
  if (!phone && isAwaited) return <Skeleton blocks={['card']} />
  if (!phone) return code.problem ? <Awaited reading={code.shown} onRetry={code.refresh} /> : <NeedPhone />
  const link = () => onLink(phone)
  switch (linking.kind) {
    case 'loading':
      return <Linking />
    case 'ready':
      return <Linked outcome={linking.value} onOther={onOther} />
    case 'failed':
      return <Failed problem={linking.problem} onRetry={link} onOther={onOther} />
    default:
      return <Ask onYes={link} onNo={onRefuse} />
  }
})
