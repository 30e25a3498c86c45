import { accountTexts } from '@/i18n/packages/office/accounts/texts'
import { officeTexts } from '@/i18n/packages/office/texts'
import { staffTexts } from '@/i18n/packages/staff/texts'
import { useTried } from '@/pages/use-tried'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Segmented } from '@/ui/choices/segmented'
import { spoken } from '@/ui/spoken'
import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDesk } from '../parts/desk'
import { isLabel, LabelField } from '../parts/label-field'
import { StreetsField } from './streets-field'

/** A venue's staff are invited at their venue. */
const ROLES = ['grid', 'office', 'bureau'] as const

/** An invitation for one more. */
export const Invite = observer(function Invite() {
  const desk = useDesk()
  const words = officeTexts().desk
  const [label, setLabel] = useState('')
  const [role, setRole] = useState<(typeof ROLES)[number]>('grid')
  const [streets, setStreets] = useState<readonly string[]>([])
  const isGrid = role === 'grid'
  const { isTried, attempt } = useTried()
  const invite = async () => {
    if (!attempt(isLabel(label) && (!isGrid || streets.length > 0))) return
    if (!(await desk.invite({ role, label, ...(isGrid && { streets: [...streets] }) }))) return
    setLabel('')
    setStreets([])
  }
  return (
    <Card>
      <View className="desk__name" {...spoken({ role: 'heading' })}>
        {accountTexts().inviteTitle}
      </View>
      <LabelField value={label} onChange={setLabel} isTried={isTried} />
      <Segmented
        isWrapping
        id="role"
        label={words.role}
        value={role}
        options={ROLES.map((value) => ({ value, title: staffTexts().roles[value] }))}
        onChange={setRole}
      />
      {isGrid && <StreetsField value={streets} onChange={setStreets} isTried={isTried} />}
      <Button id="invite" onPress={invite}>
        {words.invite}
      </Button>
    </Card>
  )
})
