import type { RoomErrorTexts } from '@/i18n/errors'
import { createContext } from 'react'

/** Texts of the errors that only the page's subpackage knows. */
export const RoomErrorsContext = createContext<RoomErrorTexts>({})
