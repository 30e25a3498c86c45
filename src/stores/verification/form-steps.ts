import type { CaseForm } from '@domain/verification/form'

/** Whose form it is, as staff read it from the paper. */
export interface Who {
  name: string
  document: string
}

export type FormFault = keyof CaseForm | keyof Who | 'photos' | 'signature' | 'promise'
export const FORM_STEP_KEYS = ['who', 'travel', 'home', 'health', 'reports', 'promise', 'review'] as const
export type FormStep = (typeof FORM_STEP_KEYS)[number]

/** A step of the form, and what is asked in it. */
export interface StepSpec {
  key: FormStep
  asks: readonly FormFault[]
}

const TRAVEL: StepSpec = { key: 'travel', asks: ['hasLeft', 'from', 'wasInRiskArea', 'wasAbroad'] }
const AFTER_HOME: readonly StepSpec[] = [
  { key: 'health', asks: ['isCodeGreen', 'hadContact', 'account'] },
  { key: 'reports', asks: ['photos'] },
  { key: 'promise', asks: ['promise', 'signature'] },
  { key: 'review', asks: [] },
]

/** 发基层核查 in short steps. The last shows everything once more. */
export const FORM_STEPS: readonly StepSpec[] = [TRAVEL, { key: 'home', asks: ['street', 'address', 'phone'] }, ...AFTER_HOME]

/** 代填基层核查: first who it is. */
export const FOR_HOLDER_STEPS: readonly StepSpec[] = [
  { key: 'who', asks: ['name', 'document', 'phone'] },
  TRAVEL,
  { key: 'home', asks: ['street', 'address'] },
  ...AFTER_HOME,
]
