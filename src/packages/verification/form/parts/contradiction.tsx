import { say } from '@/i18n/texts'
import { Notice } from '@/ui/notice/notice'
import { contradictionAt } from '@domain/verification/contradictions.table'
import type { CaseForm } from '@domain/verification/form'
import { observer } from 'mobx-react-lite'
import { useForm } from '../form'
import { useTravelCheck } from '../use-travel-check'

/** An answer against the travel check, or against another answer, may be right, and is only looked at once more. */
export const Contradiction = observer(function Contradiction({ at }: { at: keyof CaseForm }) {
  const { form, order } = useForm()
  const hint = contradictionAt(at, useTravelCheck(), form, order)
  return hint && <Notice tone="info" text={say(hint)} />
})
