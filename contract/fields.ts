import { SMS_CODE_PATTERN } from '@domain/itinerary/sms-code'
import { isCivilDate } from '@domain/kernel/china-time'
import { HOME_COUNTY_PATTERN } from '@domain/kernel/home-city'
import { type PersonRef, type PhoneRef, REFERENCE_PATTERN } from '@domain/kernel/ids'
import { saySomething, seen } from '@domain/kernel/words'
import { NAME_PATTERN } from '@domain/linking/person-name'
import { PHONE_PATTERN } from '@domain/linking/phone'
import { PLACE_KINDS, PLACE_RULE_NAMES } from '@domain/status/places'
import * as v from 'valibot'
import { plain } from './objects'

/** A mobile number of the mainland: 11 digits beginning with 13 to 19. */
export const Phone = v.pipe(v.string(), v.regex(PHONE_PATTERN))

/** The code of an SMS: 4 to 8 digits, as the ministry sends it. */
export const SmsCode = v.pipe(v.string(), v.regex(SMS_CODE_PATTERN))

/** Version of the consent text that was on the screen when the box was ticked. */
export const ConsentVersion = v.pipe(v.string(), v.regex(/^[0-9a-z.-]{1,20}$/))

/** An ID number as typed; whether it is a possible one is for `domain/linking` to say. */
export const IdNumber = v.pipe(v.string(), v.regex(/^\d{17}[\dX]$/))

/** A name as it stands on an ID card. */
export const PersonName = v.pipe(v.string(), v.regex(NAME_PATTERN))

/** A face check of ours: also the order number that the platforms know it by. */
export const FaceCheckId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** A passport number as read: capitals and digits. */
export const PassportNumber = v.pipe(v.string(), v.regex(/^(?!\d{17}[\dX]$)(?=.*\d)[A-Z0-9]{5,20}$/))

/** What a scanned code says. */
export const ScannedText = v.pipe(v.string(), v.maxLength(198))

const reference = v.pipe(v.string(), v.regex(REFERENCE_PATTERN))
export const PhoneReference = v.pipe(
  reference,
  v.transform((text) => text as PhoneRef),
)
export const PersonReference = v.pipe(
  reference,
  v.transform((text) => text as PersonRef),
)

export const VenueReference = reference
export const StaffReference = reference

/** A picture that was handed in, as who sent it names it. */
export const FileReference = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))

/** No instant is later: what lies beyond is no time of this system. */
const LAST_INSTANT = Date.UTC(2100, 0, 1)

/** Milliseconds since 1970 UTC. */
export const At = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_INSTANT))

/** `YYYY-MM-DD`, as typed; whether the calendar has it is for the domain to say. */
export const Day = v.pipe(v.string(), v.isoDate())

/** A day that the calendar has. */
export const CalendarDay = v.pipe(Day, v.check(isCivilDate))

/** A count. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Short tag of the set of compared cities; another set has another tag. */
export const SetTag = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))

/** Six digits of a city, GB/T 2260. */
export const CityCode = v.pipe(v.string(), v.regex(/^\d{6}$/))

/** Six digits of a county of the city 县（市、区）. */
export const CountyCode = v.pipe(v.string(), v.regex(HOME_COUNTY_PATTERN))

/** Nine digits of a street or town 乡镇街道; twelve of a community 社区 of 龙港, a city that has no streets. */
export const StreetCode = v.pipe(v.string(), v.regex(/^\d{9}(\d{3})?$/))

/** Kinds of place that the office treats otherwise than the table does. */
export const OfficeRulesSchema = plain(v.record(v.picklist(PLACE_KINDS), v.picklist(PLACE_RULE_NAMES)))

const REVISIONS_AT_MOST = 100_000

/** Of a case or a journey as it was read: it goes up by one whenever that changes. */
export const Revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REVISIONS_AT_MOST))

/** Words of people, or none: no control characters but new lines; what nobody sees is left out. */
export const words = (atMost: number) => v.pipe(v.string(), v.maxLength(atMost), v.regex(/^(?:[^\p{Cc}]|\n)*$/u), v.transform(seen))

/** Words of people that say something, so many characters at least. */
export const saidWords = (atLeast: number, atMost: number) =>
  v.pipe(
    words(atMost),
    v.trim(),
    v.check((text) => saySomething(text, atLeast)),
  )

/** Why something is done, for who reads of it later. */
export const Reason = saidWords(2, 100)

/** Some of these, each once. */
export const someOf = <const Kinds extends readonly string[]>(kinds: Kinds) =>
  v.pipe(
    v.array(v.picklist(kinds)),
    v.minLength(1),
    v.check((asked) => new Set(asked).size === asked.length),
  )

export const Nothing = v.strictObject({})
