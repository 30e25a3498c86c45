import { policyTexts } from '@/i18n/packages/office/policy/texts'
import { useStores } from '@/pages/stores'
import { type PolicyPart, PolicyStore, type PolicyVersion } from '@/stores/office/policy.store'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { FIGURE_GROUPS } from '@domain/policy/figures.table'
import { useDidShow } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { useMemo, useState } from 'react'
import { forRoom } from '../parts/for-room'
import { OfficePage } from '../parts/office-page'
import { Arrival } from './arrival'
import { ChangeSheet } from './change-sheet'
import { Figures } from './figures'
import { Gathering } from './gathering'
import { NoticeCard } from './notice-card'
import { Places } from './places'
import { Section } from './section'
import { Versions } from './versions'
import { Withdrawal } from './withdrawal'

/** 政策: what the office steers, and its history. */
const PolicyPage = observer(function PolicyPage() {
  const { cloud } = useStores()
  const store = useMemo(() => new PolicyStore(cloud), [cloud])
  const [part, setPart] = useState<PolicyPart>()
  const [leaving, setLeaving] = useState<PolicyVersion>()
  const words = policyTexts()
  useDidShow(() => void store.refresh())

  const close = () => {
    setPart(undefined)
    setLeaving(undefined)
    store.forgive()
  }
  const { read } = store
  const sheet =
    (part && read && <ChangeSheet part={part} read={read} store={store} onClose={close} />) ??
    (leaving && <Withdrawal version={leaving} store={store} onClose={close} />)
  return (
    <OfficePage section="policy" over={sheet}>
      {store.problem && !sheet && <ErrorNotice problem={store.problem} />}
      {!read && !store.problem && <Skeleton blocks={['card', 'card']} />}
      {read && (
        <>
          <NoticeCard notice={read.policy.notice} store={store} onEdit={() => setPart({ kind: 'notice' })} />
          {FIGURE_GROUPS.map((group) => (
            <Section key={group} title={words.groups[group]}>
              <Figures group={group} read={read} onChange={(name) => setPart({ kind: 'figure', name })} />
            </Section>
          ))}
          <Section title={words.kindsOfPlace}>
            <Places places={read.policy.places} onChange={(place) => setPart({ kind: 'place', place })} />
          </Section>
          <Section title={words.arrivalTitle}>
            <Arrival arrival={read.policy.arrival} onChange={(level) => setPart({ kind: 'arrival', level })} />
          </Section>
          <Section title={words.gatheringTitle}>
            <Gathering text={read.policy.gathering} onChange={() => setPart({ kind: 'gathering' })} />
          </Section>
          <Section title={words.history}>
            <Versions read={read} onWithdraw={setLeaving} />
          </Section>
        </>
      )}
    </OfficePage>
  )
})

export default forRoom('policy', PolicyPage)
