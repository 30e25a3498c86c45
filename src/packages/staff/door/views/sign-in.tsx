import { staffTexts } from '@/i18n/packages/staff/texts'
import { problemOf } from '@/stores/loadable'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { ErrorNotice } from '@/ui/notice/error-notice'
import { PageHead } from '@/ui/page-head/page-head'
import { observer } from 'mobx-react-lite'
import { useState } from 'react'
import { useDoor } from '../door'

/** Room for the hyphens, and for spaces that people add. */
const LENGTH_AT_MOST = 20

/** An invitation of the office makes this account one of staff. */
export const SignIn = observer(function SignIn() {
  const door = useDoor()
  const { signIn } = staffTexts()
  const [code, setCode] = useState('')
  const [isInvalid, setInvalid] = useState(false)
  const problem = problemOf(door.accepting) ?? door.ended

  const type = (typed: string) => {
    setCode(typed)
    setInvalid(false)
  }
  const submit = async () => setInvalid(!(await door.accept(code)))

  return (
    <>
      <PageHead title={signIn.title} lead={signIn.lead} />
      <Card>
        <Field
          id="invitation"
          label={signIn.label}
          value={code}
          onChange={type}
          placeholder={signIn.placeholder}
          type="text"
          maxLength={LENGTH_AT_MOST}
          error={isInvalid ? signIn.invalid : undefined}
        />
        {problem && <ErrorNotice problem={problem} />}
        <Button id="sign-in" onPress={submit} busyText={signIn.submitting}>
          {signIn.submit}
        </Button>
      </Card>
    </>
  )
})
