import type { Cloud } from '@/services/cloud/cloud'
import type { Output } from '@contract/operation'
import { submitForHolder } from '@contract/verification/submit-for-holder'
import { civilDate, type Instant } from '@domain/kernel/china-time'
import { readDocument } from '@domain/linking/document'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import { type Draft, type Errand, formOf, type Written } from './errand'
import { FOR_HOLDER_STEPS, type FormFault } from './form-steps'

const NAME_AT_LEAST = 2

interface World {
  cloud: Cloud
  clock: { readonly now: Instant }
}

/** 代填基层核查: the form of whoever holds a scanned code. Nothing of it is kept on this phone: it is somebody else's. */
export class HolderErrand implements Errand<Output<typeof submitForHolder>> {
  readonly steps = FOR_HOLDER_STEPS

  constructor(
    private readonly world: World,
    private text: string,
  ) {}

  begin() {
    return { form: {}, photos: [], signature: undefined }
  }

  /** The holder's code, scanned once more. */
  scanned(text: string) {
    this.text = text
  }

  faults({ name = '', document = '' }: Draft): FormFault[] {
    return [
      ...(name.trim().length >= NAME_AT_LEAST ? [] : (['name'] as const)),
      ...(this.read(document) === undefined ? (['document'] as const) : []),
    ]
  }

  send({ form: { name = '', document = '', ...form }, pictures }: Written) {
    const who = { text: this.text, name: name.trim(), document: this.read(document) ?? '' }
    return this.world.cloud.call(submitForHolder, { ...who, form: formOf(form), pictures, promiseVersion: CASE_PROMISE_VERSION })
  }

  private read(document: string) {
    return readDocument(document, civilDate(this.world.clock.now))
  }
}
