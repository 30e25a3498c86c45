import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { placeTexts } from '@/i18n/packages/places/texts'
import { say } from '@/i18n/texts'
import type { ListedStaff } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { streetName } from '@domain/divisions'
import { civilDate } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { useDesk } from '../parts/desk'
import { useDialog } from '../parts/use-dialog'
import { Act, type ActKind } from './act'
import { FindStaff } from './find-staff'
import { Invitations } from './invitations'
import { Invite } from './invite'
import './staff.scss'

const ACTS = ['change', 'rebind', 'revoke'] as const satisfies ActKind[]

/** 人员: who may act, what can be done with their accounts, and an invitation for one more. */
export const Staff = observer(function Staff() {
  const desk = useDesk()
  const { asked: act, ask, close } = useDialog<{ kind: ActKind; account: ListedStaff }>()
  const words = officeTexts().desk
  const columns: Column<ListedStaff>[] = [
    { key: 'label', title: words.label, cell: ({ label }) => label },
    { key: 'role', title: words.role, cell: ({ role }) => staffTexts().roles[role] },
    {
      key: 'where',
      title: words.where,
      cell: ({ venueName, streets }) => venueName ?? (streets.map((street) => say(streetName(street))).join(placeTexts().between) || '—'),
    },
    { key: 'since', title: words.since, isWhole: true, cell: ({ since }) => civilDate(since) },
    {
      key: 'acts',
      title: '',
      isText: true,
      cell: (account) => (account.isSelf ? accountTexts().self : <Acts account={account} onAct={(kind) => ask({ kind, account })} />),
    },
  ]
  return (
    <View className="desk desk--list">
      <View className="desk__list">
        <FindStaff />
        <DataTable
          label={words.staffList}
          columns={columns}
          rows={desk.staff}
          keyOf={({ staff }) => staff}
          none={accountTexts().noneFound}
        />
        {desk.staffLeftOut > 0 && (
          <Button id="more-staff" kind="secondary" onPress={desk.moreStaff}>
            {accountTexts().more(desk.staffLeftOut)}
          </Button>
        )}
        <Invitations />
      </View>
      <Invite />
      {act && <Act {...act} onClose={close} />}
    </View>
  )
})

function Acts({ account, onAct }: { account: ListedStaff; onAct: (kind: ActKind) => void }) {
  const words = accountTexts()
  return (
    <View className="staff-acts">
      {ACTS.map((kind) => (
        <Button key={kind} kind="quiet" id={`${kind}-${account.staff}`} onPress={() => onAct(kind)}>
          {words[kind]}
        </Button>
      ))}
    </View>
  )
}
