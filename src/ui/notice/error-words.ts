import { errorSentence, type ErrorText, type Problem } from '@/i18n/errors'
import { texts } from '@/i18n/texts'
import { useContext } from 'react'
import { RoomErrorsContext } from './room-errors'

/** A function that words an error: as the room does, or as everywhere. Called inside an observer. */
export function useErrorWords(): (problem: Problem) => { title: string; text: string } {
  const ofRoom = useContext(RoomErrorsContext)
  return ({ code, params }) => {
    const everywhere: Readonly<Record<string, ErrorText>> = texts().errors
    const wording = ofRoom[code] ?? everywhere[code] ?? texts().errors.INTERNAL
    return { title: wording.title, text: errorSentence(wording, params) }
  }
}
