import { fitsText, isSameText } from '@domain/policy/measures.table'
import type { Text } from '@domain/status/text'
import { useState } from 'react'
import type { EditorProps } from './draft'
import { TextPair } from './text-pair'

interface Props extends EditorProps {
  text: Text
}

export function GatheringEditor({ text, onDraft, isTried }: Props) {
  const [typed, setTyped] = useState(text)
  const change = (next: Text, isWhole: boolean) => {
    setTyped(next)
    if (!isWhole || !fitsText(next)) return onDraft('incomplete')
    onDraft(isSameText(next, text) ? 'unchanged' : { gathering: next })
  }
  return <TextPair text={typed} before={text} onChange={change} isTried={isTried} />
}
