import { forStaffTexts } from '@/i18n/packages/for-staff/texts'
import { errorSentence, type Problem } from '@/i18n/errors'
import { readStaffAccount } from '@/stores/door/staff-account'
import type { StaffAccount } from '@/stores/door/door.store'
import { whileStaff } from '@/stores/door/while-staff'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ComponentType, type ReactNode, useMemo, useState } from 'react'
import { Page } from './page'
import { StoresContext, useStores } from './stores'
import './for-staff.scss'

/** A page of the staff's, which opens for an account that may: an address may be opened by anybody. Nothing is asked of the functions before. */
export const forStaff = (may: (account: StaffAccount) => boolean, Opened: ComponentType): ComponentType =>
  function ForStaff() {
    const { storage } = useStores()
    const [account] = useState(() => readStaffAccount(storage))
    if (!account || !may(account)) return <NotOpen isSignedIn={account !== undefined} />
    return (
      <WhileStaff>
        <Opened />
      </WhileStaff>
    )
  }

/** Whatever a page of the staff's asks for: once an answer says that the account has ended, that is all there is to see. */
function WhileStaff({ children }: { children: ReactNode }) {
  const stores = useStores()
  const [ended, setEnded] = useState<Problem>()
  const watched = useMemo(() => whileStaff(stores, setEnded), [stores])
  return ended ? <Ended problem={ended} /> : <StoresContext.Provider value={watched}>{children}</StoresContext.Provider>
}

const Ended = observer(function Ended({ problem: { params, support } }: { problem: Problem }) {
  const words = forStaffTexts()
  const { title, text } = words.ended
  return <Instead title={title} text={`${errorSentence({ title, text }, params)} ${words.support(support)}`} way={words.signedOut.way} />
})

/** Whom the page is for, and the way in: the door, from where whoever has a desk comes to it. */
const NotOpen = observer(function NotOpen({ isSignedIn }: { isSignedIn: boolean }) {
  const words = forStaffTexts()
  return <Instead {...(isSignedIn ? words.notAllowed : words.signedOut)} />
})

const Instead = observer(function Instead({ title, text, way }: { title: string; text: string; way: string }) {
  const { navigation } = useStores()
  const words = forStaffTexts()
  return (
    <Page title={words.bar}>
      <View className="not-open">
        <EmptyState icon="shield" title={title} text={text}>
          <Button id="to-sign-in" onPress={() => navigation.replace('door')}>
            {way}
          </Button>
          <Button id="to-code" kind="secondary" onPress={navigation.home}>
            {words.toCode}
          </Button>
        </EmptyState>
      </View>
    </Page>
  )
})
