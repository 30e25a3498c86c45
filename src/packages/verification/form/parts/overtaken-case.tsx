import { Overtaken } from '@/pages/change/overtaken'
import { useStores } from '@/pages/stores'
import type { OwnCase } from '@/stores/verification/own-case.store'
import type { CaseForm } from '@domain/verification/form'
import type { Instant } from '@domain/kernel/china-time'
import { observer } from 'mobx-react-lite'
import { answersOf } from '../../parts/answers-of'
import { useForm } from '../form'

function allAnswers(form: Partial<CaseForm>, at: Instant) {
  const { travel, home, health, phone } = answersOf(form, at)
  return [...travel, ...home, phone, ...health]
}

/** The case has been changed since the change of its form was begun. */
export const OvertakenCase = observer(function OvertakenCase({ newest }: { newest: OwnCase }) {
  const { form, insist } = useForm()
  const { clock } = useStores()
  return <Overtaken newest={allAnswers(newest.form, clock.now)} mine={allAnswers(form, clock.now)} onInsist={insist} />
})
