import type { Situation } from '@domain/status'
import type { ComponentType } from 'react'
import { Places } from './places'
import { TemporaryPass } from './temporary-pass'

/** What a situation shows beyond its words; most differ in words alone. */
const PARTS: Readonly<Partial<Record<Situation, ComponentType>>> = { 9: Places, 14: TemporaryPass }

export function SituationPart({ situation }: { situation: Situation }) {
  const Part = PARTS[situation]
  return Part ? <Part /> : null
}
