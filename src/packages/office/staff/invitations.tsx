import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { officeTexts } from '@/i18n/packages/office/texts'
import { placeTexts } from '@/i18n/packages/places/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { say } from '@/i18n/texts'
import type { OpenInvitation } from '@/stores/office/desk.store'
import { Button } from '@/ui/button/button'
import { Dialog } from '@/ui/dialog/dialog'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { spoken } from '@/ui/spoken'
import { streetName } from '@domain/divisions'
import { stampOf } from '@domain/kernel/china-time'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { type Column, DataTable } from '../parts/data-table'
import { useDesk } from '../parts/desk'
import { useDialog } from '../parts/use-dialog'

/** Invitations that nobody has taken up yet, each to be withdrawn. */
export const Invitations = observer(function Invitations() {
  const desk = useDesk()
  const words = accountTexts()
  const { asked: leaving, ask, close } = useDialog<OpenInvitation>()
  const withdraw = async () => {
    if (leaving && (await desk.withdraw(leaving.invitation))) close()
  }
  return (
    <>
      <View className="desk__name" {...spoken({ role: 'heading' })}>
        {words.invitations}
      </View>
      <DataTable
        label={words.invitations}
        columns={columns(ask)}
        rows={desk.invitations}
        keyOf={({ invitation }) => invitation}
        none={words.invitationsNone}
      />
      {desk.invitationsLeftOut > 0 && <View className="staff-note">{words.invitationsLeftOut(desk.invitationsLeftOut)}</View>}
      {leaving && (
        <Dialog
          isDanger
          title={words.withdrawTitle(leaving.label)}
          text={words.withdrawText}
          confirm={words.withdraw}
          onConfirm={withdraw}
          onCancel={close}
        >
          {desk.problem && <ErrorNotice problem={desk.problem} />}
        </Dialog>
      )}
    </>
  )
})

function columns(onWithdraw: (one: OpenInvitation) => void): Column<OpenInvitation>[] {
  const words = accountTexts()
  const { label, role, where } = officeTexts().desk
  const roleOf = (one: OpenInvitation) => staffTexts().roles[one.role]
  return [
    { key: 'label', title: label, cell: (one) => one.label },
    { key: 'role', title: role, cell: (one) => (one.isTakeover ? words.takeover(roleOf(one)) : roleOf(one)) },
    {
      key: 'where',
      title: where,
      cell: ({ venueName, streets }) => venueName ?? (streets.map((street) => say(streetName(street))).join(placeTexts().between) || '—'),
    },
    { key: 'until', title: words.invitedUntil, isWhole: true, cell: ({ expiresAt }) => stampOf(expiresAt) },
    {
      key: 'withdraw',
      title: '',
      cell: (one) => (
        <View className="staff-acts">
          <Button kind="quiet" id={`withdraw-${one.invitation}`} onPress={() => onWithdraw(one)}>
            {words.withdraw}
          </Button>
        </View>
      ),
    },
  ]
}
