import { staffTexts } from '@/i18n/packages/staff/texts'
import { useStores } from '@/pages/stores'
import { useTried } from '@/pages/use-tried'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { admits } from '../answers'
import { useDoor } from '../door'

/** More than any of our codes has. */
const LENGTH_AT_MOST = 2_000

/** What codes say begins with the name of their format: WZ1:, https:, HC1:. Those of other systems are judged like a scan. */
const CODE = /^[a-z][\w+.-]*:/i

/** For browsers without a camera: what a code says, typed or pasted. */
export const Paste = observer(function Paste() {
  const door = useDoor()
  const { phone } = useStores()
  const { door: words } = staffTexts()
  const [text, setText] = useState('')
  const { isTried, attempt } = useTried()
  const isCode = CODE.test(text.trim())

  const check = () => {
    if (!attempt(isCode)) return
    door.scan(text.trim())
    setText('')
    if (door.scanned) phone.signal(admits(door.scanned))
  }

  return (
    <Card>
      <Field
        id="paste"
        label={words.paste}
        value={text}
        onChange={setText}
        placeholder={words.pastePlaceholder}
        type="text"
        maxLength={LENGTH_AT_MOST}
        error={isTried && !isCode ? (text.trim() === '' ? words.pasteEmpty : words.pasteNoCode) : undefined}
      />
      <Button id="check" kind="secondary" onPress={check}>
        {words.check}
      </Button>
    </Card>
  )
})
