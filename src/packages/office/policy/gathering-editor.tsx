import { fitsText, isSameText } from '@domain/policy/measures.table'
import type { Text } from '@domain/status/text'
import { useState } from 'react'
import type { OnDraft } from './draft'
import { TextPair } from './text-pair'

interface Props {
  text: Text
  onDraft: OnDraft
}

export function GatheringEditor({ text, onDraft }: Props) {
  const [typed, setTyped] = useState(text)
  const change = (next: Text) => {
    setTyped(next)
    onDraft(fitsText(next) && !isSameText(next, text) ? { gathering: next } : undefined)
  }
  return <TextPair text={typed} onChange={change} />
}
