import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import type { ListedStaff } from '@/stores/office/desk.store'
import { texts } from '@/i18n/texts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Dialog } from '@/ui/dialog/dialog'
import { ChoiceField } from '@/ui/field/choice-field'
import { TwoStepSheet } from '@/ui/two-step-sheet/two-step-sheet'
import { COUNTIES, streetName } from '@domain/divisions'
import { View } from '@tarojs/components'
import { Segmented } from '@/ui/segmented/segmented'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { type Column, DataTable } from '../parts/data-table'
import { useDesk } from '../parts/desk'
import { LabelField } from '../parts/label-field'

/** A venue's staff are invited at their venue. */
const ROLES = ['grid', 'office', 'bureau'] as const

/** 人员: who may act, and an invitation for one more. */
export const Staff = observer(function Staff() {
  const desk = useDesk()
  const [leaving, setLeaving] = useState<ListedStaff>()
  const words = officeTexts().desk
  const end = async () => {
    if (leaving) await desk.revoke(leaving.staff)
    setLeaving(undefined)
  }
  const { day } = texts().times
  const columns: Column<ListedStaff>[] = [
    { key: 'label', title: words.label, cell: ({ label }) => label },
    { key: 'role', title: words.role, cell: ({ role }) => staffTexts().roles[role] },
    { key: 'where', title: words.where, cell: ({ venueName, streets }) => venueName ?? streets.map(streetName).join('、') },
    { key: 'since', title: words.since, cell: ({ since }) => day(since) },
    {
      key: 'revoke',
      title: '',
      cell: (one) => (
        <Button kind="quiet" id={`revoke-${one.staff}`} onPress={() => setLeaving(one)}>
          {words.revoke}
        </Button>
      ),
    },
  ]
  return (
    <View className="desk">
      <DataTable label={words.staffList} columns={columns} rows={desk.staff} keyOf={({ staff }) => staff} none={words.staffNone} />
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
  const [streets, setStreets] = useState<readonly string[]>([])
  const [isPicking, setPicking] = useState(false)
  const options = ROLES.map((value) => ({ value, title: staffTexts().roles[value] }))
  const isGrid = role === 'grid'
  const isWhole = label.trim() !== '' && (!isGrid || streets.length > 0)
  const pick = (street: string) => setStreets(streets.includes(street) ? streets.filter((one) => one !== street) : [...streets, street])
  return (
    <Card>
      <LabelField value={label} onChange={setLabel} />
      <Segmented isWrapping id="role" label={words.role} value={role} options={options} onChange={setRole} />
      {isGrid && (
        <ChoiceField
          id="streets"
          label={words.streets}
          placeholder={words.streetsPlaceholder}
          value={streets.length === 0 ? undefined : streets.map(streetName).join('、')}
          onPress={() => setPicking(true)}
        />
      )}
      <Button id="invite" onPress={() => desk.invite({ role, label, ...(isGrid && { streets: [...streets] }) })} isDisabled={!isWhole}>
        {words.invite}
      </Button>
      {isPicking && (
        <TwoStepSheet
          title={words.streets}
          groups={COUNTIES}
          value={streets[streets.length - 1] ?? null}
          back={texts().common.back}
          onChoose={pick}
          onClose={() => setPicking(false)}
        />
      )}
    </Card>
  )
})
