import { verificationTexts } from '@/i18n/packages/verification/texts'
import { say } from '@/i18n/texts'
import { streetName } from '@domain/divisions'
import type { Instant } from '@domain/kernel/china-time'
import type { CaseForm } from '@domain/verification/form'
import { originName } from '@domain/verification/origins'
import { questionsOn } from './questions'

/** A form in words, by the steps in which it was asked, but for the phone, which is asked at one or another; `at`: when, for the days in its questions. */
export function answersOf(form: Partial<CaseForm>, at: Instant) {
  const { form: words } = verificationTexts()
  const { street = '', address = '', phone = '', account = '', from, hasLeft } = form
  const asked = questionsOn(at, hasLeft)
  const choice = (question: string, isSo: boolean | undefined) => ({ question, answer: isSo ? words.yes : words.no })
  return {
    travel: [
      choice(asked.hasLeft, hasLeft),
      ...(from && hasLeft ? [{ question: words.from, answer: say(originName(from)) }] : []),
      choice(asked.wasInRiskArea, form.wasInRiskArea),
      choice(asked.wasAbroad, form.wasAbroad),
    ],
    home: [
      { question: words.street, answer: street === '' ? '' : say(streetName(street)) },
      { question: words.address, answer: address },
    ],
    health: [
      choice(words.isCodeGreen, form.isCodeGreen),
      choice(asked.hadContact, form.hadContact),
      { question: words.account, answer: account },
    ],
    phone: { question: words.phone, answer: phone },
  }
}
