import type { Problem } from '@/i18n/errors'
import { consentTexts } from '@/i18n/packages/consent/texts'
import { texts } from '@/i18n/texts'
import { useErrorWords } from '@/ui/notice/error-words'

/** A function that words what was said against a typed code, for its field. */
export function useRefusal(): (refusal: Problem) => string {
  const wordsOf = useErrorWords()
  return (refusal) => {
    const { title, text } = wordsOf(refusal)
    return consentTexts().codeRefused(title, text, texts().common.support(refusal.support))
  }
}
