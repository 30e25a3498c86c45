import { isTheirs } from '@common/identity/streets'
import { implement } from '@common/pipeline/implement'
import { type CaseRecord, isTogether } from '@common/repositories/case.record'
import { readCaseRecords } from '@common/repositories/cases.repository'
import { moveHousehold } from '@contract/verification/move-household'
import { MOVE_ERRORS } from '@contract/verification/street-move'
import type { ErrorCode } from '@domain/kernel/errors'
import { done } from '@domain/kernel/result'
import { stepOf } from '@domain/verification/workflow'
import { moveAsStaff } from './street-move'

type Refusal = (typeof MOVE_ERRORS)[number]
const isRefusal = (code: ErrorCode): code is Refusal => (MOVE_ERRORS as readonly ErrorCode[]).includes(code)

/**
 * One after the other: what is refused to one says nothing about the next. The first that is theirs says which household it is. On record as done is what was
 * moved; if nothing was, what the first was refused with.
 */
export const moveHouseholdHandler = implement(moveHousehold, async ({ input: { cases, move }, caller, now, about, note }) => {
  const records = await readCaseRecords(cases.map((one) => one.case))
  const theirs = cases.flatMap((one) => records.filter((record) => record._id === one.case && isTheirs(caller, record)))
  const together = theirs.filter((record) => isTogether(record, theirs[0]))
  if (theirs[0]) note({ event: stepOf(theirs[0].state, move.event) })
  about(...together.map(({ person }) => person))

  async function moveOne(record: CaseRecord | undefined, revision: number): Promise<Refusal | null> {
    if (!record) return 'CASE_NOT_FOUND'
    const moved = await moveAsStaff(record, { revision, move }, caller, now)
    if (moved.ok) return null
    if (isRefusal(moved.error.code)) return moved.error.code
    throw new Error(`a move was refused with ${moved.error.code}`)
  }

  const answers: { case: string; refused: Refusal | null }[] = []
  for (const { case: id, revision } of cases) {
    const record = together.find(({ _id }) => _id === id)
    answers.push({ case: id, refused: await moveOne(record, revision) })
  }
  const moved = answers.filter(({ refused }) => refused === null).map((one) => one.case)
  const [first] = answers
  if (moved.length > 0) note({ about: moved.join(' '), people: together.flatMap(({ _id, person }) => (moved.includes(_id) ? person : [])) })
  else if (first?.refused) note({ outcome: first.refused })
  return done({ answers })
})
