import { personId, phoneId } from '@common/crypto/hash'
import { gateways } from '@common/gateways/gateways'
import { implement } from '@common/pipeline/implement'
import { linkByPassport } from '@contract/linking/link-by-passport'
import { failure } from '@domain/kernel/errors'
import { failed } from '@domain/kernel/result'
import { candidate } from './join'
import { linkOne } from './link-one'
import { provedPhones } from './proved-phones'
import { registeredPeople } from './registered'
import { withHolder } from './with-holder'

const NOT_PROVED = failed(failure('PHONE_NOT_PROVED'))

export const linkByPassportHandler = implement(linkByPassport, ({ input, caller, now, about }) =>
  withHolder(caller.account, NOT_PROVED, async (holder) => {
    const proved = new Set(provedPhones(holder, now).map((phone) => phone.phoneId))
    if (proved.size === 0) return NOT_PROVED
    const answer = await gateways.healthCodes.byDocument(input.passportNumber)
    if (answer.kind !== 'answered') return failed(failure('REGISTRY_DOWN'))
    const own = answer.records.filter(({ phone }) => phone !== null && proved.has(phoneId(phone)))
    if (own.length === 0) return failed(failure('PASSPORT_NOT_FOUND'))
    const [registered] = registeredPeople(own.filter(({ paper }) => paper === 'PASSPORT'))
    if (!registered) return failed(failure('PAPER_NOT_LINKABLE'))
    about(personId(registered.documentNumber))
    return linkOne(holder, { person: candidate(holder._id, registered), through: 'passport' }, now)
  }),
)
