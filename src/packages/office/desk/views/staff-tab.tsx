import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import type { ListedStaff } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Dialog } from '@/ui/dialog/dialog'
import { View } from '@tarojs/components'
import { Segmented } from '@/ui/segmented/segmented'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../desk'
import { LabelField } from '../parts/label-field'

/** A venue's staff are invited at their venue. */
const ROLES = ['grid', 'office', 'bureau'] as const

/** 人员: who may act, and an invitation for one more. */
export const StaffTab = observer(function StaffTab() {
  const desk = useDesk()
  const [leaving, setLeaving] = useState<ListedStaff>()
  const words = officeTexts().desk
  const end = async () => {
    if (leaving) await desk.revoke(leaving.staff)
    setLeaving(undefined)
  }
  return (
    <View className="desk">
      <View className="desk__list">
        {desk.staff.length === 0 && <Card>{words.staffNone}</Card>}
        {desk.staff.map((one) => (
          <Card key={one.staff}>
            <View className="desk__name">{one.label}</View>
            <View className="desk__detail">{[staffTexts().roles[one.role], one.venueName].filter(Boolean).join(' · ')}</View>
            <Button kind="secondary" id={`revoke-${one.staff}`} onPress={() => setLeaving(one)}>
              {words.revoke}
            </Button>
          </Card>
        ))}
      </View>
      <Invite />
      {leaving && (
        <Dialog
          title={words.revokeTitle(leaving.label)}
          text={words.revokeText}
          confirm={words.revoke}
          onConfirm={end}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </View>
  )
})

const Invite = observer(function Invite() {
  const desk = useDesk()
  const words = officeTexts().desk
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<(typeof ROLES)[number]>('grid')
  const options = ROLES.map((value) => ({ value, title: staffTexts().roles[value] }))
  return (
    <Card>
      <LabelField value={label} onChange={setLabel} />
      <Segmented isWrapping id="role" label={words.role} value={role} options={options} onChange={setRole} />
      <Button id="invite" onPress={() => desk.invite({ role, label })} isDisabled={label.trim() === ''}>
        {words.invite}
      </Button>
    </Card>
  )
})
