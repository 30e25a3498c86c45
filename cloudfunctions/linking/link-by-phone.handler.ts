import { personId } from '@common/crypto/hash'
import { open } from '@common/crypto/seal'
import { gateways } from '@common/gateways/gateways'
import { implement } from '@common/pipeline/implement'
import { places } from '@common/repositories/places'
import { linkByPhone } from '@contract/linking/link-by-phone'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { isProofLive } from '@domain/linking/proof'
import { linkPeople } from './link-people'
import { registeredPeople } from './registered'
import { withHolder } from './with-holder'

const NOT_PROVED = failed(failure('PHONE_NOT_PROVED'))

/** Everybody who is registered under a proved phone, as the registries say now; who went is let go even when nobody is left. */
export const linkByPhoneHandler = implement(linkByPhone, ({ input, caller, now, about }) =>
  withHolder(caller.account, NOT_PROVED, async (holder) => {
    const phone = Object.hasOwn(holder.phones, input.phone) ? holder.phones[input.phone] : undefined
    if (!phone || !isProofLive(phone.provedAt, now)) return NOT_PROVED
    const answer = await gateways.healthCodes.byPhone(open(phone.phoneCipher, places.phone(caller.account, input.phone)))
    if (answer.kind !== 'answered') return failed(failure('REGISTRY_DOWN'))
    const registered = registeredPeople(answer.records)
    about(...registered.map(({ documentNumber }) => personId(documentNumber)))
    const outcome = await linkPeople({ holder, phone: input.phone, registered, now })
    return registered.length === 0 ? failed(failure('NO_HEALTH_CODE')) : done(outcome)
  }),
)
