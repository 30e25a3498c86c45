import { ATTESTATION, ATTESTATION_REFUSALS, ATTESTATION_VERSION } from '@domain/pass/attestation.table'
import { PASS_RULES } from '@domain/pass/check.table'
import { PLACE_RULES, PLACES } from '@domain/status'
import { code, type RulePage, table } from './markdown'

/** What a guard's phone answers. */
export const passPage = (): RulePage => ({
  name: 'pass',
  title: 'The pass at a door',
  body: [
    '## Checking a pass',
    `A text that is none of ours is ${code('not-ours')}. Else from the top; the first row that fits is the answer, and when none fits it is ${code('genuine')}.`,
    table(
      ['rule', 'answer', 'when'],
      PASS_RULES.map(({ id, answer, condition }) => [id, code(answer), condition]),
    ),
    '## Paper on a grid worker’s attestation',
    `Version ${code(ATTESTATION_VERSION)}: ${ATTESTATION.zh} It stands for ${code('clear')}. The first row that fits is why none is printed; what makes passage fall later denies it.`,
    table(
      ['why', 'when', 'source'],
      ATTESTATION_REFUSALS.map(({ why, condition, source }) => [code(why), condition, source]),
    ),
    '## 按场所通行, by kind of place, until the office sets others',
    table(
      ['kind', 'name', 'rule'],
      PLACES.map(({ kind, name, rule }) => [code(kind), `${name.zh} ${name.en}`, `${PLACE_RULES[rule].zh} ${PLACE_RULES[rule].en}`]),
    ),
  ],
})
