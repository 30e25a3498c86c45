import type { CaseForm } from '@domain/verification/form'

export type FormFault = keyof CaseForm | 'photos' | 'signature' | 'promise'

/** 发基层核查 in short steps, and what is asked in each. The last shows everything once more. */
export const FORM_STEPS = [
  { key: 'travel', asks: ['hasLeft', 'from', 'wasInRiskArea', 'wasAbroad'] },
  { key: 'home', asks: ['street', 'address', 'phone'] },
  { key: 'health', asks: ['isCodeGreen', 'hadContact', 'account'] },
  { key: 'reports', asks: ['photos'] },
  { key: 'promise', asks: ['promise', 'signature'] },
  { key: 'review', asks: [] },
] as const satisfies readonly { key: string; asks: readonly FormFault[] }[]

export type FormStep = (typeof FORM_STEPS)[number]['key']
