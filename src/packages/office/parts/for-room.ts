import { forStaff } from '@/pages/for-staff'
import type { DeskSection } from '@domain/access/desk.table'
import type { ComponentType } from 'react'

/** A room of the desk, for who may open it. */
export const forRoom = (section: DeskSection, Room: ComponentType): ComponentType => forStaff(({ desk }) => desk.includes(section), Room)
