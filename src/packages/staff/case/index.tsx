import { staffTexts } from '@/i18n/packages/staff/texts'
import { forStaff } from '@/pages/for-staff'
import { Page } from '@/pages/page'
import { useStores } from '@/pages/stores'
import { problemOf } from '@/stores/loadable'
import { queueOf } from '@/stores/street/queue.store'
import { StreetCaseStore } from '@/stores/street/street-case.store'
import { pictureWorld } from '@/stores/verification/picture-world'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { mayDo } from '@domain/access/rights.table'
import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { observer } from 'mobx-react-lite'
import { type ReactNode, useMemo } from 'react'
import { Rooms, useRooms } from '../../office/parts/office-page'
import { useQueue } from '../use-queue'
import { CaseContext } from './case'
import { CaseView } from './case-view'
import '../street.scss'

/** An address without a case leads to the list. */
function StreetCasePage() {
  const { navigation } = useStores()
  const { case: id } = useRouter().params
  const words = staffTexts().street.case
  if (id) return <OneCase id={id} />
  return (
    <Page title={words.bar}>
      <EmptyState icon="warning" title={words.none}>
        <Button id="street-list" onPress={() => navigation.replace('street')}>
          {words.toList}
        </Button>
      </EmptyState>
    </Page>
  )
}

/** One case as a grid worker works on it: a page of its own, so that back leads to the list. */
const OneCase = observer(function OneCase({ id }: { id: string }) {
  const { cloud, storage, clock, navigation } = useStores()
  const store = useMemo(() => {
    const { pictures } = pictureWorld(cloud)
    return new StreetCaseStore({ cloud, pictures, queue: queueOf(storage), now: () => clock.now }, id)
  }, [cloud, storage, clock, id])
  const queue = useQueue(store.load)
  const { street: words, errors } = staffTexts()
  const { case: one, isGone } = store
  const problem = problemOf(store.reading)
  useDidShow(() => void store.comeBack())

  return (
    <Page title={words.case.bar} errors={errors}>
      {store.reading.kind === 'loading' && <Skeleton blocks={['card', 'card']} />}
      {problem && (
        <Card>
          <ErrorNotice problem={problem} />
        </Card>
      )}
      {isGone ? (
        <EmptyState icon="check" tone="good" title={words.case.gone}>
          <Button id="street-back" onPress={navigation.back}>
            {words.case.toList}
          </Button>
        </EmptyState>
      ) : (
        one && (
          <CaseContext.Provider value={{ store, queue, one }}>
            <FromTheDesk>
              <View className="street">
                <CaseView />
              </View>
            </FromTheDesk>
          </CaseContext.Provider>
        )
      )}
    </Page>
  )
})

/** Whoever opens all cases at the desk keeps the way between its rooms. */
function FromTheDesk({ children }: { children: ReactNode }) {
  if (!useRooms().includes('cases')) return children
  return (
    <View className="office">
      <Rooms section="cases" />
      <View className="office__room">{children}</View>
    </View>
  )
}

export default forStaff(({ role }) => mayDo(role, 'verification.readStreetCase'), StreetCasePage)
