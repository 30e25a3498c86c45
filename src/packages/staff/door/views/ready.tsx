import { orderTexts } from '@/i18n/packages/orders/texts'
import { placeTexts } from '@/i18n/packages/places/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import { useStores } from '@/pages/stores'
import type { StaffAccount } from '@/stores/door/door.store'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Notice } from '@/ui/notice/notice'
import { spoken } from '@/ui/spoken'
import { mayDo } from '@domain/access/rights.table'
import { streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { YES_STAYS_SECONDS } from '../answers'
import { useDoor } from '../door'
import { ListState } from '../parts/list-state'
import { Paste } from '../parts/paste'
import { useScan } from '../use-scan'

/** Where somebody stands: a guard at a venue, a grid worker in streets; the office scans anywhere. */
function postOf({ role, venue, streets, label }: StaffAccount): string {
  if (venue) return venue.name
  if (role === 'venue') return staffTexts().door.noVenue
  return streets.map((street) => say(streetName(street))).join(placeTexts().between) || label
}

/** Before a scan: one button that a glove finds. */
export const Ready = observer(function Ready({ account }: { account: StaffAccount }) {
  const { scanner, navigation } = useStores()
  const { door: words, street, roles } = staffTexts()
  const scan = useScan()
  const door = useDoor()
  return (
    <>
      <View className="door__place">
        <View className="door__name">{postOf(account)}</View>
        <View className="door__who">
          {roles[account.role]} · {account.label}
        </View>
      </View>
      <ListState />
      {door.hasMadeRoom && <Notice tone="info" title={words.left} text={words.leftText(YES_STAYS_SECONDS)} />}
      <View id="scan" className="door__scan" hoverClass="door__scan--pressed" onClick={() => void scan()} {...spoken({ role: 'button' })}>
        <Icon name="scan" />
        <View className="door__scan-title">{scanner.hasCamera ? words.scan : words.fromPicture}</View>
        <View className="door__scan-hint">{words.hint}</View>
      </View>
      {!scanner.hasCamera && <Paste />}
      {mayDo(account.role, 'verification.listCases') && (
        <Button id="to-street" kind="secondary" onPress={() => navigation.open('street')}>
          {street.bar}
        </Button>
      )}
      {mayDo(account.role, 'orders.raiseOrder') && (
        <Button id="to-orders" kind="secondary" onPress={() => navigation.open('staff/orders')}>
          {orderTexts().bar}
        </Button>
      )}
    </>
  )
})
