import { forStaffTexts } from '@/i18n/packages/for-staff/texts'
import { readStaffAccount } from '@/stores/door/staff-account'
import type { StaffAccount } from '@/stores/door/door.store'
import { Button } from '@/ui/button/button'
import { EmptyState } from '@/ui/empty-state/empty-state'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type ComponentType, useState } from 'react'
import { Page } from './page'
import { useStores } from './stores'
import './for-staff.scss'

/** A page of the staff's, which opens for an account that may: an address may be opened by anybody. Nothing is asked of the functions before. */
export const forStaff = (may: (account: StaffAccount) => boolean, Opened: ComponentType): ComponentType =>
  function ForStaff() {
    const { storage } = useStores()
    const [account] = useState(() => readStaffAccount(storage))
    return account && may(account) ? <Opened /> : <NotOpen isSignedIn={account !== undefined} />
  }

/** Whom the page is for, and the way in: the door, from where whoever has a desk comes to it. */
const NotOpen = observer(function NotOpen({ isSignedIn }: { isSignedIn: boolean }) {
  const { navigation } = useStores()
  const words = forStaffTexts()
  const { title, text, way } = isSignedIn ? words.notAllowed : words.signedOut
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
