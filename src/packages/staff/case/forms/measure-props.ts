import type { MeasureField, MeasureForm } from '@domain/verification/measure-form'

/** What the parts of the measure's form share. */
export interface MeasureProps {
  form: Partial<MeasureForm>
  set: (change: Partial<MeasureForm>) => void
  /** How often it was tried. */
  tries: number
  /** The text of a fault, once it was tried to go on. */
  faultOf: (field: MeasureField, text: string) => string | undefined
}
